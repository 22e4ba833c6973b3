import type { TSESTree } from '@typescript-eslint/types';
import type { Endpoint } from '../auth0/endpoints.ts';
import { frameFor, isKnownFunction } from '../syntax/calls.ts';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessNames, contains, isCallLike, isFunction, keyName, unwrap, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { valueReads } from '../syntax/callers.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText, sourcesOf, textOf, type ObjectValue, type Operand, type Value } from '../syntax/value.ts';
import { findBodies, type Body, type FoundBodies } from './body.ts';
import { clientOf, type Client } from './clients.ts';
import { throughTransforms } from './request-transforms.ts';
import { matchUrls, type UrlMatch } from './url.ts';
import { joinUrl } from '../syntax/urls.ts';

/** A call that an endpoint's URL goes into, with all that belongs to the same request. */
export interface RequestCall {
  readonly call: CallLike;
  readonly callee: Callee;
  readonly client: Client | undefined;
  readonly urls: readonly UrlMatch[];
  /** The URLs as the arguments of the call hold them; `urls` may have gone through a wrapper. */
  readonly ownUrls: readonly UrlMatch[];
  /** Whether the URL is the endpoint's in every alternative. */
  readonly isUrlComplete: boolean;
  /** The expression that gives the URL: an argument, or the value of a key in an object that is one. */
  readonly urlNode: Node;
  /** The argument that holds the URL. */
  readonly urlArgument: Node;
  readonly bodies: FoundBodies;
  /** The method where it is seen, in capitals. */
  readonly method: string | undefined;
  /** The arguments that are objects: where headers and options stand. */
  readonly options: readonly ObjectValue[];
  /** The call itself, and the calls that build or send the same request: `.send(…)`, `req.write(…)`. */
  readonly calls: readonly CallLike[];
  /** The function of this project that the call goes to, where its own request is not seen. */
  readonly unseenWrapper: FunctionNode | undefined;
}

/** Keys whose text is no URL of the request. */
const NO_URL = new Set([
  'audience', 'body', 'callback_url', 'callbackURL', 'content', 'data', 'form', 'formData', 'headers', 'json', 'message', 'origin',
  'params', 'payload', 'qs', 'query', 'redirectUri', 'redirect_uri', 'referer', 'referrer', 'returnTo',
]);
const BASE_KEYS = ['baseURL', 'baseUrl', 'base_url', 'base', 'prefixUrl', 'prefix', 'rootUrl'];
const METHOD_KEYS = ['method', 'type', 'verb', 'httpMethod'];
const METHOD_NAME = /^(?:delete|get|head|options|patch|post|put)$/i;

interface FoundUrl {
  readonly matches: readonly UrlMatch[];
  readonly isComplete: boolean;
  readonly node: Node;
}

/**
 * Recognises a request by evidence: the URL of an endpoint is an argument, or a part of one.
 *
 * @param operand the call, in the surroundings in which it is looked at
 */
export function recognize(evaluator: Evaluator, operand: Operand, endpoint: Endpoint): RequestCall | undefined {
  const call = operand.node as CallLike;
  if (buildsUrl(evaluator, operand)) return undefined;
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const args = argumentsOf(call).map((node) => ({ node, values: valuesOf(evaluator, { ...operand, node }) }));
  const url = findUrl(evaluator, args, callee, endpoint);
  if (!url) return undefined;
  const client = clientOf(callee, call);
  const calls = conversation(call, client);
  const options = args.flatMap(({ values }) => values.filter((value) => value.kind === 'object'));
  const request: RequestCall = {
    call,
    callee,
    client,
    urls: url.matches,
    ownUrls: url.matches,
    isUrlComplete: url.isComplete,
    urlNode: url.node,
    urlArgument: url.argument,
    bodies: throughTransforms(evaluator, callee, options, bodiesOf(evaluator, operand, args, calls)),
    method: methodOf(evaluator, callee, args),
    options,
    calls,
    unseenWrapper: undefined,
  };
  return client ? request : throughWrapper(evaluator, operand, request, endpoint);
}

/** The arguments of a call, behind those of the calls that made its callee: `post(url)(body)`. */
function argumentsOf(call: CallLike): Node[] {
  const callee = unwrap(call.callee);
  return [...(callee.type === 'CallExpression' ? argumentsOf(callee) : []), ...call.arguments];
}

/** Whether a call is known to give a text or a table, and so sends nothing: `new URL(path, base)`, `api('/oauth/ro')` of the file itself. */
function buildsUrl(evaluator: Evaluator, operand: Operand): boolean {
  const call = operand.node as CallLike;
  if (isKnownFunction(call)) return true;
  return call.type === 'CallExpression' && evaluator.evaluate(operand).every(({ kind }) => kind === 'text');
}

function valuesOf(evaluator: Evaluator, operand: Operand): Value[] {
  return operand.node.type === 'SpreadElement' ? [] : evaluator.evaluate(operand);
}

function findUrl(
  evaluator: Evaluator,
  args: readonly { node: Node; values: Value[] }[],
  callee: Callee,
  endpoint: Endpoint,
): (FoundUrl & { argument: Node }) | undefined {
  for (const { node, values } of args) {
    const direct = urlIn(evaluator, values, node, endpoint, 0);
    const found = direct ? behind(basesOfCall(evaluator, callee, args), direct, endpoint) : behindInstance(evaluator, values, node, callee, endpoint);
    if (found) return { ...found, argument: node };
  }
  return undefined;
}

function urlIn(evaluator: Evaluator, values: readonly Value[], node: Node, endpoint: Endpoint, level: number): FoundUrl | undefined {
  const { matches, isComplete } = matchUrls(values, endpoint);
  if (matches.length > 0) return { matches, isComplete, node };
  const found = values.map((value) => {
    if (value.kind === 'object' && level < 2) return urlInObject(evaluator, value, endpoint, level);
    return value.kind === 'unknown' && level < 2 ? urlInCall(evaluator, value, endpoint, level) : undefined;
  });
  const seen = found.filter((one) => one !== undefined);
  const [first] = seen;
  if (!first) return undefined;
  const isSure = seen.length === found.length && seen.every((one) => one.isComplete);
  return { matches: seen.flatMap((one) => one.matches), isComplete: isSure, node: first.node };
}

function urlInObject(evaluator: Evaluator, object: ObjectValue, endpoint: Endpoint, level: number): FoundUrl | undefined {
  const writes = object.writes.filter((write) => write.op === 'set');
  const members = new Map(writes.map((write) => [write.key, memberOf(evaluator, object, write.key, object.node)]));
  for (const write of writes) {
    if (NO_URL.has(write.key)) continue;
    const node = 'node' in write.value ? write.value.node : object.node;
    const values = members.get(write.key) ?? [];
    const direct = urlIn(evaluator, values, node, endpoint, level + 1);
    const found = direct ? behind(basesOf(members), direct, endpoint) : joined(basesOf(members), values, node, endpoint);
    if (found) return found;
  }
  return undefined;
}

/** `fetch(apiUrl('/oauth/ro'))`: the argument of a call that is not known, and that is no request itself. */
function urlInCall(evaluator: Evaluator, value: Value & { kind: 'unknown' }, endpoint: Endpoint, level: number): FoundUrl | undefined {
  const { operand, node: call } = value;
  if (!operand || call.type !== 'CallExpression' || isSent(evaluator, operand, call)) return undefined;
  for (const node of call.arguments) {
    if (node.type !== 'Literal' && node.type !== 'TemplateLiteral' && node.type !== 'Identifier') continue;
    const found = urlIn(evaluator, evaluator.evaluate({ ...operand, node }), node, endpoint, level + 1);
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

function basesOf(members: ReadonlyMap<string, Value[]>): Value[] {
  return BASE_KEYS.flatMap((key) => members.get(key) ?? []);
}

/** A path that is the endpoint's only behind a base URL: `baseURL: 'https://t.auth0.com/oauth'` and `post('/ro')`. */
function joined(bases: readonly Value[], values: readonly Value[], node: Node, endpoint: Endpoint): FoundUrl | undefined {
  const texts = values.filter((value) => value.kind === 'text');
  if (bases.length === 0 || texts.length === 0) return undefined;
  const urls = joinUrl([bases, values], node);
  const { matches, isComplete } = matchUrls(urls.map(withoutDoubleSlash), endpoint);
  return matches.length > 0 ? { matches, isComplete, node } : undefined;
}

/** The same URL behind the base URLs that the client puts in front of a path; one with a host of its own stays. */
function behind(bases: readonly Value[], found: FoundUrl, endpoint: Endpoint): FoundUrl {
  const known = bases.filter(({ kind }) => kind === 'text');
  const isRelative = found.matches.every(({ host }) => host === undefined);
  const whole = isRelative ? joined(known, found.matches.map(({ value }) => value), found.node, endpoint) : undefined;
  return whole ? { ...whole, isComplete: found.isComplete && whole.isComplete } : found;
}

/** Joining `/oauth/` and `/ro` gives slashes that HTTP clients leave out. */
function withoutDoubleSlash(value: Value): Value {
  if (value.kind !== 'text') return value;
  const pieces = value.pieces.filter((piece, index) => {
    const isSlash = piece.kind === 'known' && piece.source === undefined && piece.text === '/';
    const before = value.pieces[index - 1];
    const after = value.pieces[index + 1];
    return !isSlash || !((before?.kind === 'known' && before.text.endsWith('/')) || (after?.kind === 'known' && after.text.startsWith('/')));
  });
  return { ...value, pieces };
}

/** A path that is the endpoint's only behind the base URL of the instance. */
function behindInstance(evaluator: Evaluator, values: readonly Value[], node: Node, callee: Callee, endpoint: Endpoint): FoundUrl | undefined {
  const last = new RegExp(`(?:^|/)${endpoint.path.slice(endpoint.path.lastIndexOf('/') + 1)}(?:[/?#]|$)`);
  if (!values.some((value) => value.kind === 'text' && last.test(knownText(value) ?? ''))) return undefined;
  return joined(basesOfInstance(evaluator, callee), values, node, endpoint);
}

/** The base URLs of a call: of its options, of the client instance that it goes to, and of the client's defaults. */
function basesOfCall(evaluator: Evaluator, callee: Callee, args: readonly { node: Node; values: Value[] }[]): Value[] {
  const own = args.flatMap(({ node, values }) => values.flatMap((value) => baseIn(evaluator, value, node)));
  return own.length > 0 ? own : basesOfInstance(evaluator, callee);
}

/** The base URL of an instance: `axios.create({ baseURL })`, `axios.defaults.baseURL = …`. */
function basesOfInstance(evaluator: Evaluator, { made, node }: Callee): Value[] {
  const given = made.flatMap((call) => {
    return call.arguments.flatMap((argument) => {
      const values = argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument);
      return values.flatMap((value) => (value.kind !== 'text' ? baseIn(evaluator, value, argument) : textOf(value).includes('/') ? [value] : []));
    });
  });
  return [...given, ...defaultBases(evaluator, node)];
}

function baseIn(evaluator: Evaluator, value: Value, node: Node): Value[] {
  if (value.kind !== 'object') return [];
  return BASE_KEYS.flatMap((key) => memberOf(evaluator, value, key, node)).filter(({ kind }) => kind !== 'primitive');
}

/** What `instance.defaults.baseURL` is set to, by the name of the instance. */
function defaultBases(evaluator: Evaluator, callee: Node): Value[] {
  const [instance] = accessNames(callee);
  return BASE_KEYS.flatMap((key) => fileOf(callee).memberAccesses(key)).flatMap((access) => {
    const set = access.parent?.type === 'AssignmentExpression' && access.parent.left === access ? access.parent : undefined;
    const [root, defaults] = accessNames(access);
    return set && defaults === 'defaults' && root === instance ? evaluator.valuesOfNode(set.right) : [];
  });
}

/** The calls that belong to the same request: the chain on the call, and methods of the variable that holds it. */
function conversation(call: CallLike, client: Client | undefined): CallLike[] {
  const calls: CallLike[] = [call, ...chainOn(call)];
  const top = wrapped(calls.at(-1) ?? call);
  const holder = client?.isStateful ? receiverOf(call) : top.parent?.type === 'VariableDeclarator' ? top.parent.id : undefined;
  const variable = holder?.type === 'Identifier' ? fileOf(call).variableOf(holder) : undefined;
  for (const read of variable ? valueReads(variable) : []) {
    const later = methodCallOn(read);
    if (later && !calls.includes(later)) calls.push(later, ...chainOn(later));
  }
  return calls;
}

function receiverOf(call: CallLike): Node | undefined {
  return call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
}

function methodCallOn(object: Node): CallLike | undefined {
  const member = wrapped(object).parent;
  const isMember = member?.type === 'MemberExpression' && member.object === wrapped(object);
  const call = isMember ? wrapped(member).parent : undefined;
  return isCallLike(call) && call.callee === (isMember ? wrapped(member) : undefined) ? call : undefined;
}

function chainOn(call: CallLike): CallLike[] {
  const chain: CallLike[] = [];
  for (let next = methodCallOn(call); next; next = methodCallOn(next)) chain.push(next);
  return chain;
}

function bodiesOf(evaluator: Evaluator, operand: Operand, args: readonly { values: Value[] }[], calls: readonly CallLike[]): FoundBodies {
  const nothing: FoundBodies = { bodies: [], texts: [], isComplete: false };
  for (const { values } of args) {
    const found = findBodies(evaluator, values);
    if (found.bodies.length > 0 || found.texts.length > 0) return found;
  }
  const later = calls.slice(1).flatMap((call) => {
    return call.arguments
      .filter((argument) => !isFunction(argument) && argument.type !== 'SpreadElement')
      .map((node) => findBodies(evaluator, evaluator.evaluate({ ...operand, node })));
  });
  const found = later.filter((one) => one.bodies.length > 0 || one.texts.length > 0);
  return found.reduce(merged, found.shift() ?? nothing);
}

/** `.send({…}).send({…})`: the bodies of one request become one. */
function merged(left: FoundBodies, right: FoundBodies): FoundBodies {
  const bodies = left.bodies.flatMap((a) => right.bodies.map((b): Body => {
    const places = b.object.places.map((place) => ({ ...place, after: place.after + a.object.writes.length }));
    const object = { ...a.object, writes: [...a.object.writes, ...b.object.writes], places: [...a.object.places, ...places] };
    return { ...a, object, through: [...a.through, ...b.through] };
  }));
  return { bodies, texts: [...left.texts, ...right.texts], isComplete: left.isComplete && right.isComplete };
}

function methodOf(evaluator: Evaluator, callee: Callee, args: readonly { values: Value[] }[]): string | undefined {
  for (const { values } of args) {
    for (const value of values) {
      const text = knownText(value);
      if (text !== undefined && METHOD_NAME.test(text)) return text.toUpperCase();
      if (value.kind !== 'object') continue;
      if (memberOf(evaluator, value, 'dataType', value.node).some((type) => knownText(type)?.startsWith('jsonp'))) return 'GET';
      for (const key of METHOD_KEYS) {
        const [method] = memberOf(evaluator, value, key, value.node).map(knownText);
        if (method !== undefined && METHOD_NAME.test(method)) return method.toUpperCase();
      }
    }
  }
  const name = callee.names.at(-1) ?? '';
  if (name === 'jsonp') return 'GET';
  if (/^(?:get|head|delete|options|patch|put)(?:JSON|Json)?$/.test(name)) return name.replace(/json$/i, '').toUpperCase();
  return /^post/i.test(name) ? 'POST' : undefined;
}

/**
 * Looks into the function of this project that a call goes to, for the request that it makes of the arguments. What the wrapper
 * adds to the body is then part of the body.
 */
function throughWrapper(evaluator: Evaluator, operand: Operand, request: RequestCall, endpoint: Endpoint): RequestCall {
  const callees = evaluator.evaluate({ ...operand, node: request.call.callee });
  const [callee] = callees;
  if (callees.length !== 1 || callee?.kind !== 'function') return request;
  const frame = frameFor(callee, operand, request.call);
  if (!frame) return { ...request, unseenWrapper: callee.fn };
  const inner: RequestCall[] = [];
  walk(callee.fn.body, (node) => {
    if (!isCallLike(node)) return;
    const found = recognize(evaluator, { node, frame, via: callee.via }, endpoint);
    if (found && cameFromOutside(found, callee.fn)) inner.push(found);
  });
  // A call whose argument is the recognised call itself is the same request.
  const outermost = inner.filter((one) => !inner.some((other) => other !== one && contains(other.call, one.call)));
  const requests = outermost.filter((one) => one.bodies.bodies.length > 0 || one.bodies.texts.length > 0);
  if (requests.length === 0) return { ...request, unseenWrapper: callee.fn };
  return {
    ...request,
    client: requests[0]?.client,
    isUrlComplete: request.isUrlComplete && requests.every(({ isUrlComplete }) => isUrlComplete),
    urls: requests.flatMap(({ urls }) => urls),
    bodies: {
      bodies: requests.flatMap(({ bodies }) => bodies.bodies),
      texts: requests.flatMap(({ bodies }) => bodies.texts),
      isComplete: requests.every(({ bodies }) => bodies.isComplete),
    },
    method: request.method ?? requests.find(({ method }) => method)?.method,
    options: [...request.options, ...requests.flatMap(({ options }) => options)],
  };
}

function cameFromOutside(request: RequestCall, fn: FunctionNode): boolean {
  return request.urls.some(({ segment }) => sourcesOf(segment)?.every(({ node }) => !contains(fn, node)));
}
