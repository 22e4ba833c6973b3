import type { TSESTree } from '@typescript-eslint/types';
import type { Endpoint } from '../auth0/endpoints.ts';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { keyName, wrapped, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import type { ObjectValue, Operand, Value } from '../syntax/value.ts';
import { basesIn, basesOfCall, behind, joined } from './base-urls.ts';
import { clientOf } from './clients.ts';
import { matchUrls, mayEndIn, type FoundUrl } from './url.ts';

/** Keys whose text is no URL of the request. */
const NO_URL = new Set([
  'audience', 'body', 'callback_url', 'callbackURL', 'content', 'data', 'form', 'formData', 'headers', 'json', 'message', 'origin',
  'params', 'payload', 'qs', 'query', 'redirectUri', 'redirect_uri', 'referer', 'referrer', 'returnTo',
]);

/** An argument of a call, with what it may be. */
export interface Argument {
  readonly node: Node;
  readonly values: readonly Value[];
}

/** The URL of an endpoint among the arguments of a call: one itself, or below the keys of one. */
export function findUrl(
  evaluator: Evaluator,
  args: readonly Argument[],
  callee: Callee,
  endpoint: Endpoint,
): (FoundUrl & { argument: Node }) | undefined {
  let known: Value[] | undefined;
  const bases: Bases = () => (known ??= basesOfCall(evaluator, callee, args));
  for (const { node, values } of args) {
    const found = whole(bases, values, node, endpoint, urlIn(evaluator, values, node, endpoint, bases, 0));
    if (found) return { ...found, argument: node };
  }
  return undefined;
}

/** The base URLs of a call, looked for when they are needed. */
type Bases = () => readonly Value[];

/** A URL with the base URL in front of it, or a path that is the endpoint's only behind the base URL. */
function whole(bases: Bases, values: readonly Value[], node: Node, endpoint: Endpoint, direct: FoundUrl | undefined): FoundUrl | undefined {
  if (direct) return behind(bases(), direct, endpoint);
  return values.some((value) => mayEndIn(value, endpoint)) ? joined(bases(), values, node, endpoint) : undefined;
}

function urlIn(evaluator: Evaluator, values: readonly Value[], node: Node, endpoint: Endpoint, bases: Bases, level: number): FoundUrl | undefined {
  const { matches, isComplete } = matchUrls(values, endpoint);
  if (matches.length > 0) return { matches, isComplete, node };
  const found = values.map((value) => {
    if (value.kind === 'object' && level < 2) return urlInObject(evaluator, value, endpoint, bases, level);
    return value.kind === 'unknown' && level < 2 ? urlInCall(evaluator, value, endpoint, bases, level) : undefined;
  });
  const seen = found.filter((one) => one !== undefined);
  const [first] = seen;
  if (!first) return undefined;
  const isSure = seen.length === found.length && seen.every((one) => one.isComplete);
  return { matches: seen.flatMap((one) => one.matches), isComplete: isSure, node: first.node };
}

function urlInObject(evaluator: Evaluator, object: ObjectValue, endpoint: Endpoint, ofCall: Bases, level: number): FoundUrl | undefined {
  const writes = object.writes.filter((write) => write.op === 'set');
  const members = new Map(writes.map((write) => [write.key, memberOf(evaluator, object, write.key, object.node)]));
  const own = basesIn(members);
  const bases: Bases = () => (own.length > 0 ? own : ofCall());
  for (const write of writes) {
    if (NO_URL.has(write.key)) continue;
    const node = 'node' in write.value ? write.value.node : object.node;
    const values = members.get(write.key) ?? [];
    const found = whole(bases, values, node, endpoint, urlIn(evaluator, values, node, endpoint, bases, level + 1));
    if (found) return found;
  }
  return undefined;
}

/** `fetch(apiUrl('/oauth/ro'))`: the argument of a call that is not known, and that is no request itself. */
function urlInCall(evaluator: Evaluator, value: Value & { kind: 'unknown' }, endpoint: Endpoint, bases: Bases, level: number): FoundUrl | undefined {
  const { operand, node: call } = value;
  if (!operand || call.type !== 'CallExpression' || isSent(evaluator, operand, call)) return undefined;
  for (const node of call.arguments) {
    if (node.type !== 'Literal' && node.type !== 'TemplateLiteral' && node.type !== 'Identifier') continue;
    const found = urlIn(evaluator, evaluator.evaluate({ ...operand, node }), node, endpoint, bases, level + 1);
    if (found) return found;
  }
  return undefined;
}

/** Whether a call sends something: its result is waited for, or it goes to a client, or it is given objects and functions. */
function isSent(evaluator: Evaluator, operand: Operand, call: TSESTree.CallExpression): boolean {
  const { parent } = wrapped(call);
  if (call.parent.type === 'AwaitExpression' || (parent?.type === 'MemberExpression' && /^(?:then|catch|finally|pipe|subscribe|toPromise)$/.test(keyName(parent) ?? ''))) return true;
  if (clientOf(calleeOf(call.callee), call)) return true;
  return call.arguments.some((node) => evaluator.evaluate({ ...operand, node }).some(({ kind }) => kind === 'object' || kind === 'encoded' || kind === 'function'));
}

