import type { TSESTree } from '@typescript-eslint/types';
import type { Evaluator } from './evaluate.ts';
import { keyName, nameOf, type Node } from './node.ts';
import { knownText, type ObjectValue, type Operand, type UnknownValue, type Unseen, type Value, type Via, type Write } from './value.ts';

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

/** Every object with the keys of every alternative written over it, or as defaults below it. */
export function spread(objects: readonly ObjectValue[], sources: readonly Value[], at: Node, areDefaults = false): ObjectValue[] {
  const spreads = objects.flatMap((object) => sources.map((source) => spreadOne(object, areDefaults ? asDefaults(source) : source, at)));
  if (spreads.length <= MOST_ALTERNATIVES) return spreads;
  return objects.map((object) => withWrites(object, { op: 'unknown', why: 'spread', node: at }));
}

function asDefaults(source: Value): Value {
  if (source.kind !== 'object') return source;
  return { ...source, writes: source.writes.map((write) => (write.op === 'set' ? { ...write, isDefault: true } : write)), places: [] };
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

/** The writes of a key that are seen, and whether something behind the last may have written the key as well. */
interface KeyWrites {
  readonly write: Write | undefined;
  readonly mayDiffer: boolean;
  /** Writes below the key, and writes that count only where it has no value, in their order. */
  readonly later: readonly Write[];
}

/** The last write of a key that is seen; a default counts as one where there is no other. */
export function lastWrite(object: ObjectValue, key: string): Omit<KeyWrites, 'later'> {
  const { write, mayDiffer, later } = writesOf(object, key);
  return { write: write ?? later.find(({ op }) => op === 'set'), mayDiffer };
}

function writesOf(object: ObjectValue, key: string): KeyWrites {
  let mayDiffer = false;
  const later: Write[] = [];
  for (const write of object.writes.toReversed()) {
    if (write.op === 'unknown' && write.why === 'below') later.unshift({ op: 'nested', key, mayHappen: true, apply: (value) => applyUnseen(value, 'escape', write.node) });
    else if (write.op === 'unknown') mayDiffer = true;
    else if (write.key !== key) continue;
    else if (write.op === 'nested' || (write.op === 'set' && write.isDefault)) later.unshift(write);
    else return { write, mayDiffer, later };
  }
  return { write: undefined, mayDiffer, later };
}

/** What the value of a key may be. A key that was never written is undefined. */
export function memberOf(evaluator: Evaluator, object: ObjectValue, key: string, node: Node): Value[] {
  const { write, mayDiffer, later } = writesOf(object, key);
  let values: Value[] = [{ kind: 'primitive', value: undefined, node }];
  if (write?.op === 'set') values = evaluator.valuesOf(write.value);
  for (const one of later) {
    if (one.op === 'nested') values = values.map(one.apply);
    else if (one.op === 'set') values = withDefault(values, () => evaluator.valuesOf(one.value));
  }
  return mayDiffer ? [...values, unknownValue(node)] : values;
}

/** The values, and a default for those that are empty or not known. */
function withDefault(values: readonly Value[], defaults: () => Value[]): Value[] {
  const present = values.filter((value) => value.kind !== 'primitive' || Boolean(value.value));
  const isWhole = present.length === values.length && !present.some(({ mayBeMissing }) => mayBeMissing);
  const isSure = isWhole && present.every(({ kind }) => kind !== 'unknown' && kind !== 'text');
  const areTexts = isWhole && present.every((value) => value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known'));
  return isSure || areTexts ? [...present] : [...present, ...defaults()];
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

/** What is left of a value behind code that is not seen. Texts and numbers cannot be changed. */
export function applyUnseen(value: Value, why: Unseen, at: Node): Value {
  switch (value.kind) {
    case 'object':
      return withWrites(value, { op: 'unknown', why, node: at });
    case 'encoded':
      return { ...value, value: applyUnseen(value.value, why, at) };
    case 'list':
      return { ...value, complete: false };
    default:
      return value;
  }
}

/** The write of an assignment, or of a pattern or loop that assigns a value which is not seen. */
export function setBy(at: Node, target: Node, operand: Operand, via: Via | undefined): (key: string) => Write {
  if (at.type !== 'AssignmentExpression' || at.left !== target) {
    // The value is not seen; what is around the target stands for it.
    return (key) => ({ op: 'set', key, value: { ...operand, node: target.parent ?? at }, place: { kind: 'target', node: target }, via });
  }
  const isDefault = at.operator === '??=' || at.operator === '||=';
  // What `+=` and its like make of a key is not followed.
  const node = isDefault || at.operator === '=' ? at.right : at;
  return (key) => ({ op: 'set', key, value: { ...operand, node }, place: { kind: 'assignment', node: at }, via, isDefault });
}
