import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf } from './callee.ts';
import { enclosingFunction, isFunction, keyName, wrapped, type Node } from './node.ts';
import { iteratedBy } from './loops.ts';
import { namesExports } from './exported.ts';
import { outsideReadersOf } from './outside.ts';
import { onlyReads } from './reads.ts';
import type { Reference, Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';
import { thisesOfVariable } from './this.ts';

/** A step into an object: the name of a key, or undefined for a key that is computed. */
export type PathStep = string | undefined;

/** Something that happens to a variable, or to the object that it holds. `at` is where in the program it happens. */
export type Event =
  /** `v = node`, `v += node`, `for (v of node)`, or the declaration; without a node the value comes from elsewhere. */
  | { readonly kind: 'assign'; readonly at: Node; readonly node: Node | undefined; readonly operator: string }
  /** `v.a.b = node`; a pattern or a loop that assigns to it has no node */
  | { readonly kind: 'set'; readonly at: Node; readonly target: Node; readonly path: readonly PathStep[]; readonly node: Node | undefined }
  /** `delete v.a.b` */
  | { readonly kind: 'delete'; readonly at: Node; readonly path: readonly PathStep[] }
  /** `v.a.append(…)`: a call of a method that may change what it is called on */
  | { readonly kind: 'call'; readonly at: TSESTree.CallExpression; readonly path: readonly PathStep[]; readonly method: string }
  /** `Object.assign(v, …)` */
  | { readonly kind: 'merge'; readonly at: TSESTree.CallExpression; readonly sources: readonly Node[]; readonly areDefaults: boolean }
  /** `f(v)`, `f(v.a)`: code that is not known may change the object, or a part of it */
  | { readonly kind: 'escape'; readonly at: Node; readonly path: readonly PathStep[] };

/** Methods that change lists, `URLSearchParams`, `FormData`, `Map` and their like. */
const CHANGING_METHODS = new Set(['append', 'delete', 'push', 'set', 'shift', 'splice', 'unshift', 'pop', 'sort', 'reverse']);

/** What a call of a method changes, where it is one that changes its object: `list` of `list.push(a)`. */
export function receiverChangedBy({ callee }: TSESTree.CallExpression): Node | undefined {
  const isChange = callee.type === 'MemberExpression' && CHANGING_METHODS.has(keyName(callee) ?? '');
  return isChange ? callee.object : undefined;
}

/** Functions that hand out what an object holds; the objects among it may be changed. */
const LISTING_FUNCTIONS = new Set(['Object.entries', 'Object.values']);

/** Functions that write into their first argument. */
const MERGING_FUNCTIONS = /^(?:Object\.assign|(?:_|lodash|\$|jQuery|angular|R)\.(?:extend|assign|merge|defaults))$/;

/** A call that writes the keys of its other arguments into its first. */
interface Merge {
  readonly target: Node;
  readonly sources: readonly Node[];
  /** Whether only keys that the target lacks are written. */
  readonly areDefaults: boolean;
}

/** What a call merges, if it does. `$.extend(true, v, …)` has a flag in front. */
export function mergedInto(call: TSESTree.CallExpression): Merge | undefined {
  const { module, path } = calleeOf(call.callee);
  const name = [...(module === 'lodash' || module === 'underscore' ? ['_'] : module === undefined ? [] : [module]), ...path].join('.');
  const isMerge = MERGING_FUNCTIONS.test(name) || /^(?:lodash[./](?:assign|merge|extend|defaults)|object-assign|xtend\/mutable|deepmerge|extend)$/.test(name);
  if (!isMerge) return undefined;
  const args = call.arguments[0]?.type === 'Literal' ? call.arguments.slice(1) : call.arguments;
  const [target, ...sources] = args;
  return target ? { target, sources, areDefaults: /defaults$/.test(name) } : undefined;
}

/** Where a reference leads: the outermost `v.a.b` around it, with the keys. */
export function accessOf(identifier: Node): { readonly top: Node; readonly path: readonly PathStep[] } {
  const path: PathStep[] = [];
  let top = wrapped(identifier);
  while (top.parent?.type === 'MemberExpression' && top.parent.object === top) {
    const member = top.parent;
    path.push(keyName(member));
    top = wrapped(member);
  }
  return { top, path };
}

/** What happens to a variable, or to what it holds, at one of its references. */
export function eventOf(reference: Reference): Event | undefined {
  const identifier = reference.identifier;
  // The default of a parameter is part of its declaration.
  if (reference.init && isParameterDefault(identifier)) return undefined;
  if (reference.isWrite() && accessOf(identifier).path.length === 0) return writeOf(identifier, reference);
  const { block } = reference.resolved?.scope ?? {};
  const isOwn = block !== undefined && block.type !== 'Program' && enclosingFunction(identifier) === (isFunction(block) ? block : enclosingFunction(block));
  return eventOfUse(identifier, isOwn);
}

/** What happens to the object that a member of a class holds, at one of its accesses. */
export function eventOfMember(access: Node): Event | undefined {
  const top = wrapped(access);
  const isSet = top.parent?.type === 'AssignmentExpression' && top.parent.left === top;
  return isSet ? undefined : eventOfUse(access, false);
}

/**
 * What happens to an object at an expression that reads it.
 *
 * @param isOwn whether the use stands in the function that the object belongs to: who gets it there gets it when all is done
 */
export function eventOfUse(node: Node, isOwn: boolean): Event | undefined {
  const { top, path } = accessOf(node);
  const parent = top.parent;
  if (!parent) return undefined;
  switch (parent.type) {
    case 'AssignmentExpression':
      if (parent.left !== top) return eventOfAlias(top, path) ?? (isOwn ? undefined : eventOfLeak(top, path));
      return { kind: 'set', at: parent, target: top, path, node: parent.right };
    case 'UpdateExpression':
      return path.length > 0 ? { kind: 'set', at: parent, target: top, path, node: undefined } : undefined;
    case 'UnaryExpression':
      return parent.operator === 'delete' ? { kind: 'delete', at: parent, path } : undefined;
    case 'CallExpression':
    case 'NewExpression':
      return eventOfCall(parent, top, path);
    default: {
      const at = path.length > 0 ? assignedBy(top) : undefined;
      if (at) return { kind: 'set', at, target: top, path, node: undefined };
      return eventOfAlias(top, path) ?? (isOwn ? undefined : eventOfLeak(top, path));
    }
  }
}

/** What a member access is written by, if it is: the value of an assignment, or one that is not seen. */
export function writtenBy(access: Node): { readonly node: Node | undefined } | undefined {
  const target = wrapped(access);
  const { parent } = target;
  if (parent?.type === 'AssignmentExpression' && parent.left === target) return { node: parent.operator === '=' ? parent.right : undefined };
  const isWritten = (parent?.type === 'UpdateExpression' && parent.argument === target) || assignedBy(target) !== undefined;
  return isWritten ? { node: undefined } : undefined;
}

/** The assignment by a pattern, or the target of a loop, that a member stands in. */
function assignedBy(target: Node): Node | undefined {
  let node = target;
  while (node.parent && /Pattern$|^RestElement$/.test(node.parent.type)) node = node.parent;
  while (node.parent?.type === 'Property' && node.parent.parent.type === 'ObjectPattern') {
    node = node.parent.parent;
    while (node.parent && /Pattern$|^RestElement$/.test(node.parent.type)) node = node.parent;
  }
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression') return parent.left === node ? parent : undefined;
  // A loop assigns before its body runs.
  return (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') && parent.left === node ? node : undefined;
}

function eventOfCall(call: TSESTree.CallExpression | TSESTree.NewExpression, top: Node, path: readonly PathStep[]): Event | undefined {
  if (call.callee === top) {
    const method = path.at(-1);
    const changes = call.type === 'CallExpression' && method !== undefined && CHANGING_METHODS.has(method);
    return changes ? { kind: 'call', at: call, path: path.slice(0, -1), method } : undefined;
  }
  const merge = call.type === 'CallExpression' ? mergedInto(call) : undefined;
  if (merge === undefined && LISTING_FUNCTIONS.has(calleeOf(call.callee).path.join('.'))) return { kind: 'escape', at: call, path: [...path, undefined] };
  if (path.length > 0) return (merge ? merge.target === top : !onlyReads(call)) ? { kind: 'escape', at: call, path } : undefined;
  if (merge) {
    return merge.target === top && call.type === 'CallExpression' ? { kind: 'merge', at: call, sources: merge.sources, areDefaults: merge.areDefaults } : undefined;
  }
  return onlyReads(call) ? undefined : { kind: 'escape', at: call, path };
}

/** The event of a reference that writes the variable itself. */
function writeOf(identifier: Node, reference: Reference): Event {
  const parent = identifier.parent as Node;
  if (parent.type === 'VariableDeclarator' && parent.id === identifier && parent.init) {
    return { kind: 'assign', at: parent, node: parent.init, operator: '=' };
  }
  if (parent.type === 'AssignmentExpression' && parent.left === identifier) {
    return { kind: 'assign', at: parent, node: parent.right, operator: parent.operator };
  }
  const loop = loopOf(identifier);
  if (loop) return { kind: 'assign', at: loop.left, node: loop.right, operator: 'of' };
  // A declaration by a pattern is evaluated by its way through the pattern; every other write is unknown.
  const declarator = reference.init ? declaratorAround(identifier) : undefined;
  return { kind: 'assign', at: declarator ?? parent, node: declarator, operator: declarator ? 'pattern' : '?' };
}

/** The loop over a list whose items a variable takes, one after the other. */
function loopOf(identifier: Node): TSESTree.ForOfStatement | undefined {
  const declarator = identifier.parent?.type === 'VariableDeclarator' && identifier.parent.id === identifier ? identifier.parent : undefined;
  const left = declarator?.parent ?? identifier;
  return left.parent?.type === 'ForOfStatement' && left.parent.left === left && !left.parent.await ? left.parent : undefined;
}

function isParameterDefault(identifier: Node): boolean {
  let node = identifier;
  while (node.parent && /Pattern$|^Property$|^RestElement$/.test(node.parent.type)) node = node.parent;
  return isFunction(node.parent) && node !== node.parent.body;
}

function declaratorAround(identifier: Node): Node | undefined {
  for (let node = identifier.parent; node; node = node.parent) {
    if (node.type === 'VariableDeclarator') return node.init ? node : undefined;
    if (!/Pattern$|^Property$|^RestElement$/.test(node.type)) return undefined;
  }
  return undefined;
}

/** A second name for an object, or for a part of it, by which code changes the object. Which keys it changes is not followed. */
function eventOfAlias(top: Node, path: readonly PathStep[]): Event | undefined {
  const holder = holderOf(top);
  const changed = holder ? changedBy(holder) : [];
  return holder && changed.length > 0 ? { kind: 'escape', at: holder.at, path: [...path, ...commonStart(changed)] } : undefined;
}

function commonStart(paths: readonly (readonly PathStep[])[]): readonly PathStep[] {
  const [first = [], ...others] = paths;
  const length = first.findIndex((step, index) => others.some((other) => other.length <= index || other[index] !== step));
  return length < 0 ? first : first.slice(0, length);
}

/** Where an object comes to stand, directly or some keys deep in literals: the last node that holds it, and how deep. */
interface Standing {
  readonly node: Node;
  readonly parent: Node;
  readonly depth: number;
}

function standingOf(top: Node): Standing | undefined {
  let depth = 0;
  for (let node = top; node.parent; node = wrapped(node.parent)) {
    const { parent } = node;
    if (parent.type === 'Property' || parent.type === 'ArrayExpression') depth++;
    else if (parent.type === 'ConditionalExpression' ? parent.test === node : parent.type !== 'ObjectExpression' && parent.type !== 'LogicalExpression') return { node, parent, depth };
  }
  return undefined;
}

/** An object that gets out of the code that is seen: it is given back, or put into something that others hold. */
function eventOfLeak(top: Node, path: readonly PathStep[]): Event | undefined {
  const standing = standingOf(top);
  return standing && isLeak(standing) ? { kind: 'escape', at: standing.parent, path } : undefined;
}

function isLeak({ node, parent, depth }: Standing): boolean {
  switch (parent.type) {
    case 'ReturnStatement':
    case 'YieldExpression':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node && !iteratedBy(parent);
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'MemberExpression' && !namesExports(parent.left);
    case 'VariableDeclarator':
      return depth > 0 && parent.parent.parent.type === 'ExportNamedDeclaration';
    case 'MemberExpression':
      return depth > 0 && parent.object === node;
    case 'CallExpression':
    case 'NewExpression':
      return depth > 0 && parent.callee !== node && !onlyReads(parent);
    default:
      return false;
  }
}

/** The variable that comes to hold an object, directly or some keys deep: `const config = flag ? { data: body } : {}`. */
interface Holder {
  readonly at: Node;
  readonly id: Node;
  readonly depth: number;
}

function holderOf(top: Node): Holder | undefined {
  const { node, parent, depth } = standingOf(top) ?? {};
  if (depth === undefined) return undefined;
  if (parent?.type === 'VariableDeclarator' && parent.init === node) return { at: parent, id: parent.id, depth };
  return parent?.type === 'AssignmentExpression' && parent.right === node ? { at: parent, id: parent.left, depth } : undefined;
}

/** The ways into an object to the parts that code may change by a second name. */
function changedBy({ id, depth }: Holder): readonly (readonly PathStep[])[] {
  if (id.type === 'ObjectPattern') {
    return id.properties.flatMap((property) => {
      if (property.type !== 'Property') return [];
      const key = depth === 0 ? [keyName(property)] : [];
      return changedBy({ at: id, id: property.value, depth }).map((path) => [...key, ...path]);
    });
  }
  const alias = id.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
  if (!alias) return depth === 0 && id.type !== 'MemberExpression' && id.type !== 'AssignmentPattern' ? [[]] : [];
  return eventsOf(alias).flatMap((event) => {
    if (event.kind === 'assign') return [];
    if (!('path' in event)) return [[]];
    if (depth > 0) return event.path.length > depth || event.kind === 'escape' ? [[]] : [];
    // Who sets a key changes what holds it.
    return [event.kind === 'set' || event.kind === 'delete' ? event.path.slice(0, -1) : event.path];
  });
}

const eventsByVariable = new WeakMap<Variable, readonly Event[]>();

/** All that happens to a variable: in its file in the order of the source, then in the files that import it. */
export function eventsOf(variable: Variable): readonly Event[] {
  let events = eventsByVariable.get(variable);
  if (!events) {
    // Aliases may name each other in a circle.
    eventsByVariable.set(variable, []);
    const own = [...variable.references.map(eventOf), ...thisesOfVariable(variable).map((self) => eventOfUse(self, false))].filter((event) => event !== undefined);
    own.sort((a, b) => a.at.range[0] - b.at.range[0]);
    // Whatever other files do comes last; when it happens, nobody knows.
    const outside = outsideReadersOf(variable).nodes.flatMap((node) => eventOfUse(node, false) ?? []);
    events = [...own, ...outside];
    eventsByVariable.set(variable, events);
  }
  return events;
}
