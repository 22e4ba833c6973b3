import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { isInDouble, roleOfCallee } from '../requests/roles.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { calleeOf } from '../syntax/callee.ts';
import { valueReads } from '../syntax/exported.ts';
import { accessOf } from '../syntax/events.ts';
import { contains, isCallLike, isFunction, keyName, unwrap, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Change } from './exchange.ts';
import type { Obstacle } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import { connectionsOf, isPasswordGrant } from './parameters.ts';
import { changeOfUrl, planBodies } from './plan.ts';
import { looksAtBody } from './received.ts';

/**
 * The changes of a test double that mirrors a rewritten request: its URL, and the body that it expects. It stays where it
 * expects something that is not seen, or another login.
 */
export function planDouble(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | Obstacle {
  return mirrored(request, evaluator, options) ?? { reason: 'test-double' };
}

function mirrored(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): readonly Change[] | undefined {
  const { bodies, texts, isComplete } = request.bodies;
  const changes: (Change | undefined)[] = request.urls.map(changeOfUrl);
  if (!request.isUrlComplete || texts.length > 0 || (bodies.length > 0 && !isComplete)) return undefined;
  if ((bodies.length === 0 && (mayExpectBody(request) || expectsBodyBeside(request.call))) || readsBody(request, evaluator)) return undefined;
  const connections = connectionsOf(evaluator, bodies, options);
  if (bodies.length > 0 && (connections.other || connections.unknown)) return undefined;
  const isSeen = bodies.every((body) => body.object.writes.every(({ op }) => op === 'set') && isPasswordGrant(evaluator, body));
  const planned = isSeen ? planBodies(bodies, 'passwordless', evaluator, options) : undefined;
  if (!planned || 'reason' in planned) return undefined;
  // A matcher that names a part of the body goes on naming that part.
  const isPart = bodies.some(({ through }) => through.length > 0);
  changes.push(...planned.filter(({ kind }) => !isPart || kind !== 'add'));
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** `nock(host).post('/oauth/ro', matcher)`: an argument beside the URL that is not seen may ask for the legacy parameters. */
function mayExpectBody({ call, callee, urlNode }: RequestCall): boolean {
  const others = call.arguments.filter((argument) => argument !== urlNode && !isAnything(unwrap(argument)));
  if (callee.module === 'nock') return others.length > 0;
  return others.some((argument) => !isFunction(unwrap(argument)) && !/^(?:Object|Array)Expression$|^Literal$/.test(unwrap(argument).type));
}

/** `toHaveBeenCalledWith(expect.stringContaining('/oauth/ro'), expect.objectContaining({ connection: 'sms' }))`: a matcher of the body beside that of the URL. */
function expectsBodyBeside(call: Node): boolean {
  let expects = false;
  for (let inner: Node = call; isCallLike(wrapped(inner).parent); inner = wrapped(inner).parent as Node) {
    const outer = wrapped(inner).parent as CallLike;
    for (const argument of outer.arguments) {
      if (contains(argument, call)) continue;
      walk(argument, (node) => {
        expects ||= node.type === 'Property' && LEGACY_KEYS.has(keyName(node) ?? '');
      });
    }
  }
  return expects;
}

/** `expect.any(Object)`, `expect.anything()`, `sinon.match.any`. */
function isAnything(node: Node): boolean {
  const { names } = calleeOf(node.type === 'CallExpression' ? node.callee : node);
  return /^(?:expect\.any(?:thing)?|(?:sinon\.)?match\.any|td\.matchers\.anything)$/.test(names.join('.'));
}

/** Names under which a request that was received holds its body, and the parameters in it. */
const BODY_NAMES = new Set(['arrayBuffer', 'body', 'data', 'formData', 'json', 'payload', 'postData', 'postDataBuffer', 'postDataJSON', 'requestBody', 'text', 'password', 'connection', 'grant_type']);

/** Whether the code of a double looks at the body that it is sent: in a handler, or in the request that it hands out. */
function readsBody(request: RequestCall, evaluator: Evaluator): boolean {
  const { call, calls, callee } = request;
  const handlers = calls.flatMap((one) => one.arguments).filter((argument) => !contains(argument, call)).flatMap((argument) => handlersIn(argument, evaluator));
  // What the maker of a double is given by name is the function that it stands for.
  const ofMakers = callee.made.flatMap((one) => one.arguments).filter((argument) => isFunction(unwrap(argument)) && !contains(argument, call));
  if ([...handlers, ...ofMakers.map((argument) => unwrap(argument) as FunctionNode)].some((handler) => handler === 'unseen' || looksAtBody(handler))) return true;
  if (roleOfCallee(callee) === 'comparing' && handlersAround(call).some(looksAtBody)) return true;
  return readsOf(call).some(({ path }) => path.some((key) => key !== undefined && BODY_NAMES.has(key)));
}

/** The functions that an argument is or holds. An import that is not seen may be one. */
function handlersIn(argument: Node, evaluator: Evaluator): (FunctionNode | 'unseen')[] {
  const handlers: (FunctionNode | 'unseen')[] = [];
  walk(argument, (node) => {
    if (isFunction(node)) {
      handlers.push(node);
      return false;
    }
    if (node.type === 'Identifier' && isHanded(node, argument)) handlers.push(...namedBy(node, evaluator));
    return true;
  });
  return handlers;
}

/** Whether a name in an argument is itself what is handed over, or an item or a value in what is. */
function isHanded(name: Node, argument: Node): boolean {
  const place = wrapped(name);
  if (unwrap(argument) === name) return true;
  return place.parent?.type === 'ArrayExpression' || (place.parent?.type === 'Property' && place.parent.value === place);
}

function namedBy(name: Node & { name: string }, evaluator: Evaluator): (FunctionNode | 'unseen')[] {
  const isImported = fileOf(name).variableOf(name)?.defs[0]?.type === 'ImportBinding';
  return evaluator.valuesOfNode(name).flatMap((value): (FunctionNode | 'unseen')[] => {
    if (value.kind === 'function') return [value.fn];
    return value.kind === 'unknown' && isImported ? ['unseen'] : [];
  });
}

/** The functions around a comparison that a double calls: `jest.fn((url, body) => …)`. */
function handlersAround(comparison: Node): FunctionNode[] {
  const handlers: FunctionNode[] = [];
  for (let node = comparison; node.parent; node = node.parent) if (isFunction(node) && isInDouble(node)) handlers.push(node);
  return handlers;
}

/** The accesses of the variable that holds what a double hands out. */
function readsOf(call: Node): ReturnType<typeof accessOf>[] {
  const { parent } = wrapped(call);
  const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? fileOf(call).variableOf(parent.id) : undefined;
  return variable ? valueReads(variable).map(accessOf) : [];
}
