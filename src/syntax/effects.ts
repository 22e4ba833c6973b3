import type { TSESTree } from '@typescript-eslint/types';
import type { Evaluator } from './evaluate.ts';
import type { Event, PathStep } from './events.ts';
import { loopedObject } from './loops.ts';
import type { Node } from './node.ts';
import { applyUnseen, spread, unknownValue, withMember, withWrites } from './objects.ts';
import { knownText, type ListValue, type Operand, type Value, type Write } from './value.ts';

/** What is left of a value behind code that may have changed it, or a part of it. Texts and numbers cannot be changed. */
export function applyEscape(value: Value, at: Node, path: readonly PathStep[] = []): Value {
  const [key, ...rest] = path;
  // The texts in a list stay, whatever becomes of the objects in it.
  if (value.kind === 'list' && path.length > 0) return value;
  if (path.length === 0 || value.kind !== 'object') return applyUnseen(value, 'escape', at);
  if (key === undefined) return withWrites(value, { op: 'unknown', why: 'below', node: at });
  return withWrites(value, { op: 'nested', key, mayHappen: true, apply: (part) => applyEscape(part, at, rest) });
}

/** What is left of a variable's value behind code that may have done anything to the variable. */
export function applyUnknown(value: Value, at: Node): Value {
  return value.kind === 'object' || value.kind === 'encoded' || value.kind === 'list' ? applyUnseen(value, 'elsewhere', at) : unknownValue(at);
}

/** What a method that changes its object makes of it: `params.append('a', b)`, `list.push(a)`. */
export function applyCall(evaluator: Evaluator, value: Value, event: Event & { kind: 'call' }, operand: Operand): Value {
  const [key, ...rest] = event.path;
  if (event.path.length > 0) {
    if (value.kind !== 'object' || key === undefined) return applyEscape(value, event.at);
    const apply = (below: Value): Value => applyCall(evaluator, below, { ...event, path: rest }, operand);
    return withWrites(value, { op: 'nested', key, apply });
  }
  if (value.kind === 'list') return applyToList(value, event, operand);
  if (value.kind === 'encoded') return { ...value, value: applyToForm(evaluator, value.value, event.at, event.method, operand) };
  return applyEscape(value, event.at);
}

function applyToList(list: ListValue, event: Event & { kind: 'call' }, operand: Operand): ListValue {
  const plain = event.at.arguments.filter((argument) => argument.type !== 'SpreadElement');
  if (event.method !== 'push' || plain.length < event.at.arguments.length) return { ...list, complete: false };
  return { ...list, items: [...list.items, ...plain.map((node) => ({ ...operand, node }))] };
}

/** `append`, `set` and `delete` of `URLSearchParams`, `FormData` and Angular's `HttpParams`. */
export function applyToForm(evaluator: Evaluator, value: Value, call: TSESTree.CallExpression, method: string, operand: Operand): Value {
  if (value.kind !== 'object') return value;
  const [keyNode, valueNode] = call.arguments;
  if (!keyNode) return value;
  const keys = evaluator.evaluate({ ...operand, node: keyNode }).map(knownText);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) {
    const looped = loopedObject(call);
    const copied = looped ? evaluator.evaluate({ ...operand, node: looped }) : [];
    const [only] = copied;
    if (copied.length === 1 && only?.kind === 'object') return spread([value], copied, call)[0] ?? value;
    return withWrites(value, { op: 'unknown', why: 'computed-key', node: call });
  }
  const { via } = operand;
  return withMember(value, [key], (name): Write => {
    if (method === 'delete') return { op: 'delete', key: name, node: call, via };
    const written = { ...operand, node: valueNode ?? call };
    return { op: 'set', key: name, value: written, place: { kind: 'call', node: call, key: keyNode }, via };
  }, call);
}

/** Every alternative of a target with every alternative of a source written over it. */
export function applyMerge(targets: readonly Value[], sources: readonly Value[], at: Node, areDefaults: boolean): Value[] {
  return targets.flatMap((target): Value[] => (target.kind === 'object' ? spread([target], sources, at, areDefaults) : [unknownValue(at)]));
}
