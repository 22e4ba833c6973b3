import type { TSESTree } from '@typescript-eslint/types';
import type { Evaluator } from './evaluate.ts';
import { keyName, nameOf, type Node } from './node.ts';
import { knownText, type ObjectValue, type Operand, type UnknownValue, type Value, type Via, type Write } from './value.ts';

/** More alternatives of one object than this say nothing any more. */
export const MOST_ALTERNATIVES = 16;

export function emptyObject(node: Node): ObjectValue {
  return { kind: 'object', writes: [], places: [], node };
}

export function unknownValue(node: Node): UnknownValue {
  return { kind: 'unknown', node };
}

export function withWrites(object: ObjectValue, ...writes: Write[]): ObjectValue {
  return { ...object, writes: [...object.writes, ...writes] };
}

/** All that an object literal may be: a conditional spread gives one object with it and one without. */
export function objectLiteral(evaluator: Evaluator, operand: Operand, node: TSESTree.ObjectExpression): ObjectValue[] {
  let objects = [emptyObject(node)];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      objects = spread(objects, evaluator.evaluate({ ...operand, node: property.argument }), property);
      continue;
    }
    const key = propertyKey(evaluator, operand, property);
    const write: Write =
      key === undefined
        ? { op: 'unknown', why: 'computed-key', node: property }
        : { op: 'set', key, value: { ...operand, node: property.value }, place: { kind: 'property', node: property }, via: operand.via };
    objects = objects.map((object) => withWrites(object, write));
  }
  return objects.map((object) => ({
    ...object,
    places: [...object.places, { node, via: operand.via, after: object.writes.length }],
  }));
}

/** The key of a property or a member access, also where it is computed from a constant. */
export function propertyKey(
  evaluator: Evaluator,
  operand: Operand,
  node: { computed?: boolean; key?: Node; property?: Node },
): string | undefined {
  const plain = keyName(node);
  const key = node.key ?? node.property;
  if (plain !== undefined || !key) return plain;
  if (!node.computed) return nameOf(key);
  const values = evaluator.evaluate({ ...operand, node: key });
  const [only] = values;
  return values.length === 1 && only ? knownText(only) : undefined;
}

/** Every object with the keys of every alternative written over it. */
export function spread(objects: readonly ObjectValue[], sources: readonly Value[], at: Node): ObjectValue[] {
  const spreads = objects.flatMap((object) => sources.map((source) => spreadOne(object, source, at)));
  if (spreads.length <= MOST_ALTERNATIVES) return spreads;
  return objects.map((object) => withWrites(object, { op: 'unknown', why: 'spread', node: at }));
}

function spreadOne(object: ObjectValue, source: Value, at: Node): ObjectValue {
  if (source.kind === 'object') {
    const offset = object.writes.length;
    const places = source.places.map((place) => ({ ...place, after: place.after + offset }));
    return { ...object, writes: [...object.writes, ...source.writes], places: [...object.places, ...places] };
  }
  // Spreading undefined, null, a number or a boolean adds no key.
  if (source.kind === 'primitive') return object;
  return withWrites(object, { op: 'unknown', why: 'spread', node: at });
}

/** The last write of a key that is seen, and whether something behind it may have written the key as well. */
export function lastWrite(object: ObjectValue, key: string): { write: Write | undefined; mayDiffer: boolean; nested: Write[] } {
  let mayDiffer = false;
  const nested: Write[] = [];
  for (const write of object.writes.toReversed()) {
    if (write.op === 'unknown') mayDiffer = true;
    else if (write.key !== key) continue;
    else if (write.op === 'nested') nested.unshift(write);
    else return { write, mayDiffer, nested };
  }
  return { write: undefined, mayDiffer, nested };
}

/** What the value of a key may be. A key that was never written is undefined. */
export function memberOf(evaluator: Evaluator, object: ObjectValue, key: string, node: Node): Value[] {
  const { write, mayDiffer, nested } = lastWrite(object, key);
  let values: Value[] = [{ kind: 'primitive', value: undefined, node }];
  if (write?.op === 'set') values = evaluator.valuesOf(write.value);
  for (const below of nested) if (below.op === 'nested') values = values.map(below.apply);
  return mayDiffer ? [...values, unknownValue(node)] : values;
}

/** The object with one more key, written by an assignment or a call. */
export function withMember(object: ObjectValue, path: readonly (string | undefined)[], write: (key: string) => Write, at: Node): ObjectValue {
  const [key, ...rest] = path;
  if (key === undefined) return withWrites(object, { op: 'unknown', why: 'computed-key', node: at });
  if (rest.length === 0) return withWrites(object, write(key));
  return withWrites(object, {
    op: 'nested',
    key,
    apply: (value) => (value.kind === 'object' ? withMember(value, rest, write, at) : unknownValue(at)),
  });
}

export function setByAssignment(at: TSESTree.AssignmentExpression, operand: Operand, via: Via | undefined): (key: string) => Write {
  return (key) => ({ op: 'set', key, value: { ...operand, node: at.right }, place: { kind: 'assignment', node: at }, via });
}
