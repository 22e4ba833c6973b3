import { eventsOf } from '../syntax/events.ts';
import { valueReads } from '../syntax/exported.ts';
import { historiesOf } from '../syntax/history.ts';
import { contains, enclosingFunction, isCallLike, isClass, isFunction, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';

/** The call that sends what `new Request(…)` has made. */
export function sentBy(call: CallLike): CallLike {
  if (call.type !== 'NewExpression') return call;
  const holder = wrapped(call).parent;
  const variable = holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? fileOf(call).variableOf(holder.id) : undefined;
  const places = [wrapped(call), ...(variable ? valueReads(variable) : [])];
  return places.flatMap(({ parent }) => (isCallLike(parent) ? [parent] : []))[0] ?? call;
}

/** The outermost expression that has the value of a node, and whether it waits for it. */
export function outermost(node: Node): { readonly top: Node; readonly isAwaited: boolean } {
  let isAwaited = false;
  let top = node;
  for (let next = wrapped(top); ; next = wrapped(top)) {
    for (let inner: Node | undefined = top; inner && inner !== next; inner = inner.parent) isAwaited ||= inner.parent?.type === 'AwaitExpression';
    top = next;
    if (top.parent?.type !== 'YieldExpression') return { top, isAwaited };
    isAwaited = true;
    top = top.parent;
  }
}

/** In an asynchronous function a call that nobody waits for fails nowhere near. */
export function isInAsync(node: Node): boolean {
  const fn = functionAround(node);
  return fn !== undefined && (fn.async || fn.generator);
}

/** The closest function around a node. */
export function functionAround(node: Node): FunctionNode | undefined {
  const around = enclosingFunction(node);
  return isFunction(around) ? around : undefined;
}

/** A variable that more places read than this is everybody's, and says nothing. */
const MOST_USES = 150;

/** The places that read a variable; none of one that everything uses. */
export function usesOf(variable: Variable): readonly Node[] {
  return variable.references.length > MOST_USES ? [] : valueReads(variable);
}

/** A variable that is used at more places than this, and set at several, is not followed through them. */
const MOST_REFERENCES = 60;

/**
 * Whether what is assigned at a place may still be there at a read. A variable that is set once holds it for ever; another one
 * until it is set again.
 *
 * @param at the declaration or assignment; nothing for a parameter
 */
export function reaches(variable: Variable, at: Node | undefined, read: Node): boolean {
  const isSetOnce = variable.references.filter((reference) => reference.isWrite()).length + (at ? 0 : 1) <= 1;
  if (isSetOnce) return true;
  if (variable.references.length > MOST_REFERENCES) return false;
  const places = assignmentsBefore(variable, read);
  return !places || places.some((place) => (place ? at !== undefined && (contains(at, place) || contains(place, at)) : true));
}

const assignmentsByRead = new WeakMap<Node, readonly (Node | undefined)[] | null>();

/** Where a variable may have been set last before a read, way by way; undefined for a way on which it never was, or nobody knows. */
function assignmentsBefore(variable: Variable, read: Node): readonly (Node | undefined)[] | undefined {
  let places = assignmentsByRead.get(read);
  if (places === undefined) {
    places = historiesOf(variable, read)?.map((history) => history.findLast((event) => !event || (event.kind === 'assign' && event.operator !== '+='))?.at) ?? null;
    assignmentsByRead.set(read, places);
  }
  return places ?? undefined;
}

/** Whether code sets a key of the object that a name holds: what is read there may be its own. */
export function isSetOn(name: Node, key: string): boolean {
  const variable = name.type === 'Identifier' ? fileOf(name).variableOf(name) : undefined;
  return variable !== undefined && eventsOf(variable).some((event) => event.kind === 'set' && event.path[0] === key);
}

/** Every `this` of a function, with those of the arrow functions in it. */
export function thisesIn(fn: FunctionNode): readonly Node[] {
  if (fn.type === 'ArrowFunctionExpression') return [];
  const found: Node[] = [];
  walk(fn.body, (node) => {
    if (node.type === 'ThisExpression') found.push(node);
    return !isClass(node) && (!isFunction(node) || node.type === 'ArrowFunctionExpression');
  });
  return found;
}
