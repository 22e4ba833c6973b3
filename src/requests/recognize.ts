import type { Endpoint } from '../auth0/endpoints.ts';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import { frameFor, isKnownFunction, isTooDeep } from '../syntax/calls.ts';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { contains, isCallLike, isFunction, unwrap, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { knownText, sourcesOf, type FunctionValue, type ObjectValue, type Operand, type Value } from '../syntax/value.ts';
import { findBodies, type Body, type FoundBodies } from './body.ts';
import { clientOf, type Client } from './clients.ts';
import { conversation } from './conversation.ts';
import { excludes, isConditional } from './branches.ts';
import { findUrl, type Argument } from './find-url.ts';
import { hooksOf, type Hook } from './hooks.ts';
import { optionHoldersOf, throughTransforms } from './request-transforms.ts';
import { roleOfCallee } from './roles.ts';
import type { UrlMatch } from './url.ts';
import { possibleCallees } from './wrappers.ts';

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
  /** Whether the call goes through more functions of this project than are followed. */
  readonly isCutOff: boolean;
  /** The functions that the client runs around the request. */
  readonly hooks: readonly Hook[];
  /** The requests that the functions of this project make which the call goes to. */
  readonly inner: readonly InnerRequest[];
}

/** A request that a function makes of what it is given. */
export interface InnerRequest {
  readonly fn: FunctionNode;
  readonly request: RequestCall;
}

/** How many calls inside wrappers are looked at for one request; wrappers that call each other on several ways double them. */
const MOST_INNER_CALLS = 64;

/** How much of that is left. */
interface Budget {
  calls: number;
}

const METHOD_KEYS = ['method', 'type', 'verb', 'httpMethod'];
const METHOD_NAME = /^(?:delete|get|head|options|patch|post|put)$/i;

/**
 * Recognises a request by evidence: the URL of an endpoint is an argument, or a part of one.
 *
 * @param operand the call, in the surroundings in which it is looked at
 */
export function recognize(evaluator: Evaluator, operand: Operand, endpoint: Endpoint, budget: Budget = { calls: MOST_INNER_CALLS }): RequestCall | undefined {
  const call = operand.node as CallLike;
  if (buildsUrl(evaluator, operand)) return undefined;
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const args = argumentsOf(call).flatMap((node) => argumentsIn(evaluator, { ...operand, node }, callee));
  const url = findUrl(evaluator, args, callee, endpoint);
  if (!url) return undefined;
  const client = clientOf(callee, call);
  const calls = conversation(call, client);
  const options = args.flatMap(({ values }) => values.filter((value) => value.kind === 'object'));
  const holders = optionHoldersOf(evaluator, callee, options);
  const hooks = hooksOf(evaluator, callee, client, holders);
  const request: RequestCall = {
    call,
    callee,
    client,
    urls: url.matches,
    ownUrls: url.matches,
    isUrlComplete: url.isComplete,
    urlNode: url.node,
    urlArgument: url.argument,
    bodies: throughTransforms(evaluator, callee, holders, hooks, bodiesOf(evaluator, operand, args, calls, endpoint)),
    method: methodOf(evaluator, callee, args),
    options,
    calls,
    unseenWrapper: undefined,
    isCutOff: false,
    hooks,
    inner: [],
  };
  return client ? request : throughWrapper(evaluator, operand, request, endpoint, budget);
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

/** An argument, or the items of a list that is spread or applied: `fetch(...[url, options])`, `axios.post.apply(axios, [url, body])`. */
function argumentsIn(evaluator: Evaluator, operand: Operand, { names }: Callee): Argument[] {
  const isSpread = operand.node.type === 'SpreadElement';
  const values = evaluator.evaluate(operand.node.type === 'SpreadElement' ? { ...operand, node: operand.node.argument } : operand);
  const [list] = values;
  if (!isSpread && names.at(-1) !== 'apply') return [{ node: operand.node, values }];
  if (values.length !== 1 || list?.kind !== 'list') return [{ node: operand.node, values: isSpread ? [] : values }];
  return list.items.map((item) => ({ node: item.node, values: evaluator.evaluate(item) }));
}

function bodiesOf(evaluator: Evaluator, operand: Operand, args: readonly Argument[], calls: readonly CallLike[], { keys }: Endpoint): FoundBodies {
  const nothing: FoundBodies = { bodies: [], texts: [], isComplete: false };
  for (const { values } of args) {
    const found = findBodies(evaluator, values, keys);
    if (found.bodies.length > 0 || found.texts.length > 0) return found;
  }
  const later = calls.slice(1).flatMap((call) => {
    return call.arguments
      .filter((argument) => !isFunction(argument) && argument.type !== 'SpreadElement')
      .map((node) => ({ ...findBodies(evaluator, evaluator.evaluate({ ...operand, node }), keys), node }));
  });
  const found = later.filter(({ bodies, texts }) => bodies.length > 0 || texts.length > 0);
  const [first = nothing, ...others] = found;
  // A send with a single parameter is no body by itself, but changes the one that is.
  const isTouched = later.some((one) => !found.includes(one) && holdsParameter(evaluator.evaluate({ ...operand, node: one.node }), keys));
  if (isTouched) return { ...others.reduce<FoundBodies>(merged, first), isComplete: false };
  if (others.length === 0 || !found.some(({ node }) => isConditional(node, operand.node))) return others.reduce<FoundBodies>(merged, first);
  // Bodies of which not all are sent: each for itself, as far as they exclude each other.
  const isComplete = found.every((one) => one.isComplete && found.every((other) => other === one || excludes(one.node, other.node)));
  return { bodies: found.flatMap(({ bodies }) => bodies), texts: found.flatMap(({ texts }) => texts), isComplete };
}

function holdsParameter(values: readonly Value[], keys: ReadonlySet<string> = LEGACY_KEYS): boolean {
  return values.some((value) => (value.kind === 'encoded' ? holdsParameter([value.value], keys) : value.kind === 'object' && value.writes.some((write) => write.op === 'set' && keys.has(write.key))));
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

function methodOf(evaluator: Evaluator, callee: Callee, args: readonly Argument[]): string | undefined {
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
function throughWrapper(evaluator: Evaluator, operand: Operand, request: RequestCall, endpoint: Endpoint, budget: Budget): RequestCall {
  const { functions, areSure, mayBeReplaced } = possibleCallees(evaluator, operand);
  const [first] = functions;
  if (!first) return request;
  const looks = functions.map((callee) => lookInto(evaluator, operand, request, callee, endpoint, budget));
  const isCutOff = looks.some((look) => look.isCutOff);
  const seen = looks.filter(({ requests }) => requests.length > 0);
  const requests = seen.flatMap((look) => look.requests);
  const inner = looks.flatMap((look, index) => look.requests.map((one): InnerRequest => ({ fn: (functions[index] as FunctionValue).fn, request: one })));
  if (requests.length === 0) return { ...request, unseenWrapper: first.fn, isCutOff };
  return {
    ...request,
    client: areSure ? requests[0]?.client : undefined,
    isUrlComplete: request.isUrlComplete && requests.every(({ isUrlComplete }) => isUrlComplete),
    urls: requests.flatMap(({ urls }) => urls),
    bodies: {
      bodies: requests.flatMap(({ bodies }) => bodies.bodies),
      texts: requests.flatMap(({ bodies }) => bodies.texts),
      isComplete: !mayBeReplaced && (!areSure || seen.length === looks.length) && requests.every(({ bodies }) => bodies.isComplete),
    },
    method: request.method ?? requests.find(({ method }) => method)?.method,
    options: [...request.options, ...requests.flatMap(({ options }) => options)],
    isCutOff,
    hooks: requests.flatMap(({ hooks }) => hooks),
    inner,
  };
}

/** The requests that a function makes of what a call gives it. */
function lookInto(evaluator: Evaluator, operand: Operand, request: RequestCall, callee: FunctionValue, endpoint: Endpoint, budget: Budget): { requests: RequestCall[]; isCutOff: boolean } {
  const frame = frameFor(callee, operand, request.call);
  if (!frame) return { requests: [], isCutOff: isTooDeep(operand) };
  const inner: RequestCall[] = [];
  let isCutOff = false;
  walk(callee.fn.body, (node) => {
    // A function that is given back makes its requests when somebody calls it.
    if (isFunction(node) && isGivenBack(node, callee.fn)) return false;
    if (!isCallLike(node)) return;
    if (budget.calls-- <= 0) return void (isCutOff = true);
    const found = recognize(evaluator, { node, frame, via: callee.via }, endpoint, budget);
    if (found && !printsPart(found) && cameFromOutside(found, callee.fn)) inner.push(found);
  });
  isCutOff ||= inner.some((one) => one.isCutOff);
  // A call whose argument is the recognised call itself is the same request.
  const outermost = inner.filter((one) => !inner.some((other) => other !== one && contains(other.call, one.call)));
  return { requests: outermost.filter((one) => one.bodies.bodies.length > 0 || one.bodies.texts.length > 0), isCutOff };
}

/** Whether a function gives back another one of its own, alone or in an object: `({ config }) => ({ login: () => … })`. */
function isGivenBack(inner: Node, outer: FunctionNode): boolean {
  for (let node = wrapped(inner); node.parent; node = wrapped(node.parent)) {
    const { parent } = node;
    if (parent === outer) return outer.body === node;
    if (parent.type === 'ReturnStatement') return true;
    if (parent.type !== 'ObjectExpression' && !(parent.type === 'Property' && parent.value === node)) return false;
  }
  return false;
}

/** Whether a call prints a copy of the body without some of its keys, which says nothing of what is sent. */
function printsPart({ callee, bodies }: RequestCall): boolean {
  return roleOfCallee(callee) === 'printing' && bodies.bodies.some(({ object }) => object.writes.some(({ op }) => op === 'delete'));
}

function cameFromOutside(request: RequestCall, fn: FunctionNode): boolean {
  return request.urls.some(({ segment }) => sourcesOf(segment)?.every(({ node }) => !contains(fn, node)));
}
