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

/** Whether an object is written with the keys of a body for `/oauth/ro`. */
export function isLegacyBody(object: ObjectValue): boolean {
  const keys = new Set(object.writes.flatMap((write) => (write.op === 'set' || write.op === 'nested' ? [write.key] : [])));
  return [...keys].filter((key) => LEGACY_KEYS.has(key)).length >= 2;
}

/**
 * Looks for a body with legacy keys in an argument of a call: the argument itself, or below the keys of an options object,
 * encoded or not.
 */
export function findBodies(evaluator: Evaluator, values: readonly Value[], level = 0): FoundBodies {
  const found = values.map((value) => inValue(evaluator, value, level));
  const bodies = found.flatMap((one) => one.bodies);
  const texts = found.flatMap((one) => one.texts);
  return { bodies, texts, isComplete: found.length > 0 && found.every((one) => one.isComplete) };
}

function inValue(evaluator: Evaluator, value: Value, level: number): FoundBodies {
  switch (value.kind) {
    case 'object':
      return isLegacyBody(value) ? one(value, 'plain') : inMembers(evaluator, value, level);
    case 'encoded':
      return inEncoded(evaluator, value.value, value.encoding, level);
    case 'text':
      return inText(value);
    case 'unknown':
      return inUnknownCall(evaluator, value, level);
    default:
      return NOTHING;
  }
}

function one(object: ObjectValue, encoding: Body['encoding']): FoundBodies {
  return { bodies: [{ object, encoding, through: [] }], texts: [], isComplete: true };
}

function inEncoded(evaluator: Evaluator, value: Value, encoding: Encoding, level: number): FoundBodies {
  if (value.kind === 'object' && isLegacyBody(value)) return one(value, encoding);
  return value.kind === 'unknown' ? inUnknownCall(evaluator, value, level) : NOTHING;
}

function inText(value: TextValue): FoundBodies {
  const writes = parseForm(value);
  if (writes) {
    const object = withWrites(emptyObject(value.node), ...writes);
    return isLegacyBody(object) ? one(object, 'form') : NOTHING;
  }
  return JSON_TEXT.test(textOf(value)) ? { bodies: [], texts: [value], isComplete: true } : NOTHING;
}

function inMembers(evaluator: Evaluator, object: ObjectValue, level: number): FoundBodies {
  if (level >= MOST_LEVELS) return NOTHING;
  const keys = new Set(object.writes.flatMap((write) => (write.op === 'set' && !NO_BODY.has(write.key) ? [write.key] : [])));
  for (const key of keys) {
    const found = findBodies(evaluator, memberOf(evaluator, object, key, object.node), level + 1);
    if (found.bodies.length > 0 || found.texts.length > 0) return found;
  }
  return NOTHING;
}

/** `encode(body)`: the arguments of a call that the evaluator does not know. */
function inUnknownCall(evaluator: Evaluator, value: UnknownValue, level: number): FoundBodies {
  const call = unwrap(value.node);
  if (!value.operand || call.type !== 'CallExpression' || level >= MOST_LEVELS) return NOTHING;
  for (const argument of call.arguments) {
    if (argument.type === 'SpreadElement' || isFunction(argument)) continue;
    const found = findBodies(evaluator, evaluator.evaluate({ ...value.operand, node: argument as Node }), level + 1);
    if (found.bodies.length > 0) return { ...found, bodies: found.bodies.map((body) => ({ ...body, through: [...body.through, call] })) };
  }
  return NOTHING;
}
