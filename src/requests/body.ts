import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { parseForm } from '../syntax/form.ts';
import { isFunction, unwrap, type Node } from '../syntax/node.ts';
import { emptyObject, memberOf, withWrites } from '../syntax/objects.ts';
import { textOf, type Encoding, type ObjectValue, type TextValue, type UnknownValue, type Value } from '../syntax/value.ts';

/** What a request sends, key by key. */
export interface Body {
  readonly object: ObjectValue;
  /** `plain`: the client encodes the object itself. */
  readonly encoding: Encoding | 'plain';
  /** The calls of functions that are not known through which the object went; they may have changed it. */
  readonly through: readonly Node[];
}

export interface FoundBodies {
  readonly bodies: readonly Body[];
  /** JSON put together as text, which is seen but not read. */
  readonly texts: readonly TextValue[];
  /** Whether every alternative at the place of the body is one of the above. */
  readonly isComplete: boolean;
}

const NOTHING: FoundBodies = { bodies: [], texts: [], isComplete: false };

/** Keys of a client's options that never hold the body. */
const NO_BODY = new Set([
  'agent', 'auth', 'headers', 'hostname', 'host', 'method', 'params', 'path', 'pathname', 'proxy', 'qs', 'query', 'response',
  'searchParams', 'uri', 'url', 'validateStatus',
]);

const JSON_TEXT = /["']?\b(?:connection|grant_type|password|client_id)\b["']?\s*:/;

/** How deep the body may lie in options: `{ request: { json: body } }`. */
const MOST_LEVELS = 3;

/** Whether an object is written with the keys of a body for an endpoint. */
function isBody(object: ObjectValue, wanted: Keys): boolean {
  const keys = new Set(object.writes.flatMap((write) => (write.op === 'set' || write.op === 'nested' ? [write.key] : [])));
  return [...keys].filter((key) => wanted.has(key)).length >= 2;
}

/** The keys by which a body is known. */
type Keys = ReadonlySet<string>;

/**
 * Looks for a body with the keys of an endpoint in an argument of a call: the argument itself, or below the keys of an options
 * object, encoded or not.
 */
export function findBodies(evaluator: Evaluator, values: readonly Value[], keys: Keys = LEGACY_KEYS, level = 0): FoundBodies {
  const found = values.map((value) => inValue(evaluator, value, keys, level));
  const bodies = found.flatMap((one) => one.bodies);
  const texts = found.flatMap((one) => one.texts);
  return { bodies, texts, isComplete: found.length > 0 && found.every((one) => one.isComplete) };
}

function inValue(evaluator: Evaluator, value: Value, keys: Keys, level: number): FoundBodies {
  switch (value.kind) {
    case 'object':
      return isBody(value, keys) ? one(value, 'plain') : inMembers(evaluator, value, keys, level);
    case 'encoded':
      return inEncoded(evaluator, value.value, value.encoding, keys, level);
    case 'text':
      return inText(value, keys);
    case 'unknown':
      return inUnknownCall(evaluator, value, keys, level);
    default:
      return NOTHING;
  }
}

function one(object: ObjectValue, encoding: Body['encoding']): FoundBodies {
  return { bodies: [{ object, encoding, through: [] }], texts: [], isComplete: true };
}

function inEncoded(evaluator: Evaluator, value: Value, encoding: Encoding, keys: Keys, level: number): FoundBodies {
  if (value.kind === 'object' && isBody(value, keys)) return one(value, encoding);
  return value.kind === 'unknown' ? inUnknownCall(evaluator, value, keys, level) : NOTHING;
}

function inText(value: TextValue, keys: Keys): FoundBodies {
  const writes = parseForm(value);
  if (writes) {
    const object = withWrites(emptyObject(value.node), ...writes);
    return isBody(object, keys) ? one(object, 'form') : NOTHING;
  }
  return JSON_TEXT.test(textOf(value)) ? { bodies: [], texts: [value], isComplete: true } : NOTHING;
}

function inMembers(evaluator: Evaluator, object: ObjectValue, wanted: Keys, level: number): FoundBodies {
  if (level >= MOST_LEVELS) return NOTHING;
  const keys = new Set(object.writes.flatMap((write) => (write.op === 'set' && !NO_BODY.has(write.key) ? [write.key] : [])));
  for (const key of keys) {
    const found = findBodies(evaluator, memberOf(evaluator, object, key, object.node), wanted, level + 1);
    if (found.bodies.length > 0 || found.texts.length > 0) return found;
  }
  return NOTHING;
}

/** `encode(body)`: the arguments of a call that the evaluator does not know. */
function inUnknownCall(evaluator: Evaluator, value: UnknownValue, keys: Keys, level: number): FoundBodies {
  const call = unwrap(value.node);
  if (!value.operand || call.type !== 'CallExpression' || level >= MOST_LEVELS) return NOTHING;
  for (const argument of call.arguments) {
    if (argument.type === 'SpreadElement' || isFunction(argument)) continue;
    const found = findBodies(evaluator, evaluator.evaluate({ ...value.operand, node: argument as Node }), keys, level + 1);
    if (found.bodies.length > 0) return { ...found, bodies: found.bodies.map((body) => ({ ...body, through: [...body.through, call] })) };
  }
  return NOTHING;
}
