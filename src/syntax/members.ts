import type { TSESTree } from '@typescript-eslint/types';
import { holdersOf, mayBeExtendedByFunctions, subclassesOf, superclassesOf } from './classes.ts';
import type { Evaluator } from './evaluate.ts';
import { applyEscape } from './effects.ts';
import { eventOfMember, mergedInto, writtenBy, type Event } from './events.ts';
import { accessNames, calleeName, contains, enclosingClass, isCallLike, isClass, isFunction, memberName, nameOf, unwrap, walk, wrapped, type CallLike, type ClassNode, type FunctionNode, type Node } from './node.ts';
import { evaluateImported } from './imported.ts';
import { memberOf, MOST_ALTERNATIVES, propertyKey, setBy, unknownValue, withMember } from './objects.ts';
import { isNamespace } from './outside.ts';
import { onlyReads } from './reads.ts';
import { fileOf } from './source-file.ts';
import { maybe, type Frame, type ObjectValue, type Operand, type Value, type Via } from './value.ts';

/** What `object.key` may be: a key of a known object, an item of a list, a member of a class. */
export function evaluateMember(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression): Value[] {
  const isPrivate = node.property.type === 'PrivateIdentifier';
  const key = isPrivate ? memberName(node) : propertyKey(evaluator, operand, node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression' || isPrivate) return key === undefined ? [unknownValue(node)] : ofThis(evaluator, operand, node, key);
  if (key !== undefined && isExports(object)) return ofExports(evaluator, operand, node, key);
  if (isNamespace(object)) return evaluateImported(evaluator, operand, node) ?? [unknownValue(node)];
  return evaluator.evaluate({ ...operand, node: object }).flatMap((value) => {
    const values = ofValue(evaluator, operand, value, node, key);
    return value.mayBeMissing ? values.map(maybe) : values;
  });
}

/** `exports` or `module.exports` of a CommonJS module. */
function isExports(node: Node): boolean {
  const [first, second, ...rest] = accessNames(node);
  const isName = first === 'exports' ? second === undefined : first === 'module' && second === 'exports' && rest.length === 0;
  const root = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  return isName && root.type === 'Identifier' && fileOf(root).variableOf(root) === undefined;
}

/** What a module assigns to a key of its exports. Other files may assign to it as well, but seldom do. */
function ofExports(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression, key: string): Value[] {
  const file = fileOf(node);
  const via: Via = { cell: { kind: 'export', program: file.ast, way: [key] }, node, rest: operand.via };
  const sources = file.memberAccesses(key).flatMap((access) => {
    const written = access.type === 'MemberExpression' && isExports(unwrap(access.object)) ? writtenBy(access) : undefined;
    return written ? [written.node] : [];
  });
  if (sources.length === 0) return [unknownValue(node)];
  return sources.flatMap((source) => (source ? evaluator.evaluate({ ...operand, node: source, via }) : [unknownValue(node)]));
}

function ofValue(evaluator: Evaluator, operand: Operand, value: Value, node: TSESTree.MemberExpression, key: string | undefined): Value[] {
  switch (value.kind) {
    case 'object':
      return key === undefined ? anyMemberOf(evaluator, value, node) : memberOf(evaluator, value, key, node);
    case 'list': {
      const index = node.property.type === 'Literal' ? node.property.value : undefined;
      const item = typeof index === 'number' ? value.items[index] : undefined;
      return [...(item ? evaluator.evaluate(item) : []), ...(item && value.complete ? [] : [unknownValue(node)])];
    }
    case 'class':
      return key === undefined ? [unknownValue(node)] : ofClass(evaluator, { ...operand, via: value.via }, value.node, key, true, node);
    case 'instance':
      return key === undefined ? [unknownValue(node)] : ofInstance(evaluator, { ...operand, via: value.via }, value.owner, key, node, isCallLike(value.node) ? value.node : undefined);
    case 'text':
      return key === 'href' ? [value] : [unknownValue(node)];
    default:
      return [unknownValue(node)];
  }
}

/** `TABLE[kind]`: any of the values of a table whose keys are all seen. */
function anyMemberOf(evaluator: Evaluator, table: ObjectValue, node: Node): Value[] {
  const keys = new Set(table.writes.map((write) => (write.op === 'set' ? write.key : undefined)));
  if (keys.size === 0 || keys.has(undefined)) return [unknownValue(node)];
  return [...keys].flatMap((key) => memberOf(evaluator, table, key as string, node)).map(maybe);
}

function ofThis(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression, key: string): Value[] {
  const owner = enclosingClass(node);
  const maker = makerIn(operand.frame, owner);
  if (owner && maker) return ofInstance(evaluator, operand, owner, key, node, maker);
  if (owner) return ofClass(evaluator, operand, owner, key, undefined, node);
  return evaluator.evaluate({ ...operand, node: node.object }).flatMap((value) => ofValue(evaluator, operand, value, node, key));
}

/** What made the object that a method of a class is called on. */
function makerIn(frame: Frame | undefined, owner: ClassNode | undefined): CallLike | undefined {
  for (let current = frame; current && owner; current = current.upper) if (current.maker && contains(owner, current.fn)) return current.maker;
  return undefined;
}

/** What a member of one instance may be: the parameters of the constructor stand for what this instance was made with. */
function ofInstance(evaluator: Evaluator, operand: Operand, owner: ClassNode, key: string, node: Node, maker: CallLike | undefined): Value[] {
  const made = maker && constructorOf(owner);
  if (!made || maker.arguments.some(({ type }) => type === 'SpreadElement')) return ofClass(evaluator, operand, owner, key, false, node);
  const args = maker.arguments.map((argument) => ({ node: argument, frame: undefined, via: undefined }));
  const frame: Frame = { fn: made, call: maker, args, upper: operand.frame, depth: operand.frame?.depth ?? 0, entry: operand.via };
  return ofClass(evaluator, { ...operand, frame }, owner, key, false, node).map((value) => (value.kind === 'function' ? { ...value, maker } : value));
}

function constructorOf(owner: ClassNode): FunctionNode | undefined {
  const member = owner.body.body.find((one) => one.type === 'MethodDefinition' && one.kind === 'constructor');
  return member?.type === 'MethodDefinition' && isFunction(member.value) ? member.value : undefined;
}

/** What a member of a class may be: its field's value, what its code assigns to it, or its method. */
function ofClass(evaluator: Evaluator, operand: Operand, owner: ClassNode, key: string, isStatic: boolean | undefined, node: Node): Value[] {
  const sources = memberSources(evaluator, owner, key, isStatic);
  if (sources.length === 0) return [unknownValue(node)];
  const via: Via = { cell: { kind: 'member', owner, key }, node, rest: operand.via };
  const values = sources.flatMap((source) => (source ? evaluator.evaluate({ ...operand, node: source, via }) : [unknownValue(node)]));
  return values.some(({ kind }) => kind === 'object' || kind === 'list' || kind === 'encoded') ? afterMemberEvents(values, owner, key, node) : values;
}

/** What may become of the object in a member by code that changes it anywhere in the file. */
function afterMemberEvents(values: readonly Value[], owner: ClassNode, key: string, use: Node): Value[] {
  return memberEvents(owner, key)
    .filter(({ at }) => !contains(at, use))
    .reduce<Value[]>((changed, event) => changed.flatMap((value) => mayHappen(value, event)), [...values])
    .slice(0, MOST_ALTERNATIVES);
}

const eventsByOwner = new WeakMap<ClassNode, Map<string, readonly Event[]>>();

function memberEvents(owner: ClassNode, key: string): readonly Event[] {
  const known = eventsByOwner.get(owner) ?? new Map<string, readonly Event[]>();
  eventsByOwner.set(owner, known);
  let events = known.get(key);
  if (!events) {
    // Members may hold each other in a circle.
    known.set(key, []);
    events = fileOf(owner).memberAccesses(key).flatMap((access) => eventOfMember(access) ?? []);
    known.set(key, events);
  }
  return events;
}

/** A value as it is, and as an event leaves it: nobody knows whether it has happened. */
function mayHappen(value: Value, event: Event): Value[] {
  if (value.kind !== 'object' && value.kind !== 'list' && value.kind !== 'encoded') return [value];
  if (event.kind === 'escape') return [applyEscape(value, event.at, event.path)];
  if (event.kind !== 'set' || value.kind !== 'object') return [applyEscape(value, event.at)];
  const operand: Operand = { node: event.at, frame: undefined, via: undefined };
  const changed = withMember(value, event.path, setBy(event.at, event.target, operand, undefined), event.at);
  return event.path.includes(undefined) ? [changed] : [value, changed];
}

/** Every expression that a member is set to, by its class, by the classes that extend it, and from outside; undefined for one that is not seen. */
function memberSources(evaluator: Evaluator, owner: ClassNode, key: string, isStatic: boolean | undefined): (Node | undefined)[] {
  const own = declaredSources(owner, key, isStatic);
  const sources = own.length > 0 ? own : inheritedSources(owner, key, isStatic);
  const files = new Set([owner, ...superclassesOf(owner), ...subclassesOf(owner)].map(fileOf));
  for (const access of [...files].flatMap((file) => file.memberAccesses(key))) {
    const written = access.type === 'MemberExpression' ? writtenBy(access) : undefined;
    if (written && access.type === 'MemberExpression' && isOf(evaluator, access.object, owner)) sources.push(written.node);
  }
  if (key.startsWith('#')) return sources;
  const family = [owner, ...superclassesOf(owner)];
  sources.push(...family.flatMap(mergesInto).flatMap((merge) => mergedSources(evaluator, merge, key)));
  if ((family.some(isWrittenByName) && !isFixed(owner, key)) || mayBeExtendedByFunctions(owner) || isWrittenByUnseen(owner, key)) sources.push(undefined);
  return [...sources, ...subclassesOf(owner).flatMap((one) => declaredSources(one, key, isStatic))];
}

const mergesByOwner = new WeakMap<ClassNode, readonly (readonly Node[])[]>();

/** The sources of every `Object.assign(this, …)` in a class, and of every `Object.assign(C.prototype, …)` behind it. */
function mergesInto(owner: ClassNode): readonly (readonly Node[])[] {
  let merges = mergesByOwner.get(owner);
  if (!merges) {
    const found: (readonly Node[])[] = [];
    for (const prototype of fileOf(owner).memberAccesses('prototype')) {
      const { parent } = wrapped(prototype);
      const merge = parent?.type === 'CallExpression' ? mergedInto(parent) : undefined;
      if (merge && unwrap(merge.target) === prototype && prototype.type === 'MemberExpression' && holdersOf(owner).some((variable) => prototype.object.type === 'Identifier' && fileOf(owner).variableOf(prototype.object) === variable)) found.push(merge.sources);
    }
    walk(owner.body, (node) => {
      const merge = node.type === 'CallExpression' ? mergedInto(node) : undefined;
      if (merge && unwrap(merge.target).type === 'ThisExpression') found.push(merge.sources);
    });
    merges = found;
    mergesByOwner.set(owner, merges);
  }
  return merges;
}

/** What a merge may set a member to: nothing where its sources are seen and do not hold the key. */
function mergedSources(evaluator: Evaluator, sources: readonly Node[], key: string): (Node | undefined)[] {
  return sources.flatMap((source) => {
    const values = evaluator.valuesOfNode(source);
    // Methods that are merged may set it when they are called.
    const sets = new RegExp(`\\bthis\\.${key.replace(/[^\w]/g, '')}\\s*(?:\\?\\?|\\|\\||&&)?=(?!=)`);
    const isLeft = values.every((value) => value.kind === 'object' && value.writes.every((write) => write.op === 'set' && write.key !== key) && !sets.test(fileOf(value.node).textOf(value.node)));
    return isLeft ? [] : [undefined];
  });
}

/** What the nearest class above declares a member as, as far as the file shows it. */
function inheritedSources(owner: ClassNode, key: string, isStatic: boolean | undefined): (Node | undefined)[] {
  for (const above of superclassesOf(owner)) {
    const sources = declaredSources(above, key, isStatic);
    if (sources.length > 0) return sources;
  }
  return [];
}

const writtenByName = new WeakMap<ClassNode, boolean>();

/** Whether code of a class may set any of its members: `this[key] = value`, or `this` in the hands of another function. */
function isWrittenByName(owner: ClassNode): boolean {
  let isWritten = writtenByName.get(owner);
  if (isWritten === undefined) {
    isWritten = false;
    walk(owner.body, (node) => {
      if (node.type === 'ThisExpression') isWritten ||= isSetByName(wrapped(node));
      return !isWritten && (node === owner.body || !isClass(node));
    });
    writtenByName.set(owner, isWritten);
  }
  return isWritten;
}

/** Functions that are given an object to bind or to watch it, and set none of its members. */
const WATCHING = /bind|observ|call$|apply$|listen|subscribe/i;

function isSetByName(self: Node): boolean {
  const { parent } = self;
  if (isCallLike(parent)) return parent.callee !== self && !onlyReads(parent) && mergedInto(parent as TSESTree.CallExpression) === undefined && !WATCHING.test(calleeName(parent));
  return parent?.type === 'MemberExpression' && parent.object === self && memberName(parent) === undefined && writtenBy(parent) !== undefined;
}

/** Classes of the platform that set no members but their own. */
const HARMLESS_SUPERCLASS = /^(?:Array|Error|EventEmitter|EventTarget|HTMLElement|Map|Object|Set|\w+Error)$/;

/** Whether a class that is not seen may set a member of one that extends it: `this.setState({ … })`. */
function isWrittenByUnseen(owner: ClassNode, key: string): boolean {
  const top = [owner, ...superclassesOf(owner)].at(-1);
  const name = top?.superClass && unwrap(top.superClass);
  if (!name || isClass(name) || HARMLESS_SUPERCLASS.test(nameOf(name) ?? memberName(name as TSESTree.MemberExpression) ?? '')) return false;
  const isOwn = owner.body.body.some((member) => 'key' in member && memberName(member) === key && ('accessibility' in member && member.accessibility === 'private'));
  const isMethod = owner.body.body.some((member) => member.type === 'MethodDefinition' && memberName(member) === key);
  return !isOwn && !isMethod && !isFixed(owner, key);
}

/** Whether a member is declared as one that nobody sets. */
function isFixed(owner: ClassNode, key: string): boolean {
  return owner.body.body.some((member) => 'key' in member && memberName(member) === key && (member.type === 'MethodDefinition' || ('readonly' in member && member.readonly)));
}

function declaredSources(owner: ClassNode, key: string, isStatic: boolean | undefined): (Node | undefined)[] {
  const sources: (Node | undefined)[] = [];
  const members = owner.body.body.filter((member) => 'key' in member && memberName(member) === key);
  if (isStatic !== true) sources.push(...propertyParameters(owner).filter((name) => nameOf(name) === key));
  const hasBody = members.some((member) => member.type === 'MethodDefinition' && isFunction(member.value));
  for (const member of members) {
    // The signatures of an overloaded method say nothing beside the method.
    if (hasBody && member.type === 'MethodDefinition' && !isFunction(member.value)) continue;
    if (!('static' in member)) {
      sources.push(undefined);
      continue;
    }
    if (isStatic !== undefined && Boolean(member.static) !== isStatic) continue;
    // A decorator may give the member another value.
    if ('decorators' in member && member.decorators.length > 0 && member.type === 'PropertyDefinition') sources.push(undefined);
    if (member.type === 'MethodDefinition' && member.kind === 'method') sources.push(isFunction(member.value) ? member.value : undefined);
    else if (member.type === 'MethodDefinition' && member.kind === 'get') sources.push(returnedBy(member.value));
    else if (member.type === 'PropertyDefinition' && member.value) sources.push(member.value);
    // A field without a value is set somewhere else.
    else if (member.type !== 'PropertyDefinition') sources.push(undefined);
  }
  return sources;
}

/** The names of `constructor(private connection: string)`. */
function propertyParameters(owner: ClassNode): Node[] {
  return (constructorOf(owner)?.params ?? []).flatMap((one) => (one.type !== 'TSParameterProperty' ? [] : one.parameter.type === 'AssignmentPattern' ? [one.parameter.left] : [one.parameter]));
}

/** Whether an expression is `this` of a class or of one that extends it, the class itself, or an instance that the file makes of it. */
function isOf(evaluator: Evaluator, node: Node, owner: ClassNode): boolean {
  const object = unwrap(node);
  const family = [owner, ...superclassesOf(owner), ...subclassesOf(owner)];
  if (object.type === 'MemberExpression' && memberName(object) === 'prototype') return isOf(evaluator, object.object, owner);
  if (object.type === 'ThisExpression') return family.some((one) => contains(one.body, object));
  return evaluator.once(object, () => evaluator.valuesOfNode(object)).some((value) => {
    if (value.kind === 'instance') return family.includes(value.owner);
    return value.kind === 'class' && family.includes(value.node);
  });
}

/** The value of a getter that only returns one. */
function returnedBy(fn: Node): Node | undefined {
  if (!isFunction(fn) || fn.body.type !== 'BlockStatement') return undefined;
  const [statement] = fn.body.body;
  return fn.body.body.length === 1 && statement?.type === 'ReturnStatement' ? (statement.argument ?? undefined) : undefined;
}
