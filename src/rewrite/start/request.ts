import { LEGACY_KEYS } from '../../auth0/parameters.ts';
import type { ProvenExchange } from '../../legacy/exchange.ts';
import { runsInBrowser, runsInNativeApp } from '../../legacy/environment.ts';
import type { LegacyOptions } from '../../legacy/options.ts';
import { isPresent } from '../../legacy/parameters.ts';
import { findBodies, type Body } from '../../requests/body.ts';
import { clientOf } from '../../requests/clients.ts';
import type { Gives, Post } from '../../requests/posts.ts';
import type { RequestCall } from '../../requests/recognize.ts';
import { calleeOf } from '../../syntax/callee.ts';
import type { Evaluator } from '../../syntax/evaluate.ts';
import { calleeName, contains, isFunction, keyName, nameOf, unwrap, wrapped, type CallLike, type Node } from '../../syntax/node.ts';
import { lastWrite, memberOf } from '../../syntax/objects.ts';
import { fileOf } from '../../syntax/source-file.ts';
import type { Value } from '../../syntax/value.ts';
import type { Copier } from './copy.ts';
import { SENDS_A_FORM, sendsForms } from './encoding.ts';
import { bodyOf, credentialsOf, recipientKey, type Credentials, type Parameter } from './parameters.ts';
import type { CodeStyle } from './style.ts';
import { fill, functionWord, textIn } from './template.ts';
import { UnwritableError } from './unwritable.ts';
import { StartUrl } from './url.ts';

/** A request for a code, as the exchange would make it. */
export interface StartRequest {
  readonly code: string;
  readonly gives: Gives;
  readonly isRefused?: Post['isRefused'];
  /** The names that the code gives to things of its own. */
  readonly ownNames: readonly string[];
}

/** What a request is written from. */
export interface Model {
  readonly exchange: ProvenExchange;
  readonly connection: string;
  readonly recipient: string;
  readonly evaluator: Evaluator;
  readonly options: LegacyOptions;
  readonly copier: Copier;
  readonly style: CodeStyle;
  /** What a `response` that was not turned down ends in, or one that was. */
  outcome(isRefused: Post['isRefused']): string;
}

/** @throws {UnwritableError} where it cannot be written as the exchange is */
export function startRequestOf(model: Model): StartRequest {
  const { request } = model.exchange;
  if (sendsForms(request.call)) throw new UnwritableError(SENDS_A_FORM);
  const client = clientOf(request.callee, request.call);
  const post = client?.posts?.find((one) => fits(one, request, model.evaluator));
  const parts = post && partsOf(post, model);
  return post && parts ? { code: fill(post.code, parts, model.style), gives: givesOf(post, request), isRefused: post.isRefused, ownNames: ownNamesOf(post) } : sameCall(model);
}

function ownNamesOf({ code, isRefused, gives }: Post): string[] {
  const declared = [...code.matchAll(/const (\w+)|\((\w+(?:, \w+)*)\) =>/g)].flatMap(([, name, names]) => name ?? (names ?? '').split(', '));
  return [...declared, ...(isRefused ? ['response'] : []), ...(gives === 'promise' ? [] : ['resolve', 'reject'])];
}

/** The observables of Angular may have been made promises. */
function givesOf({ gives }: Post, { call, calls }: RequestCall): Gives {
  const isObservable = [call, ...calls].some((one) => /^(?:pipe|subscribe|toPromise)$/.test(nextName(one)));
  return gives === 'promise' && isObservable ? 'observable' : gives;
}

/** The method that is called on what a call gives back. */
function nextName(call: Node): string {
  const { parent } = wrapped(call);
  return parent?.type === 'MemberExpression' ? (keyName(parent) ?? '') : '';
}

function fits({ when }: Post, request: RequestCall, evaluator: Evaluator): boolean {
  const { callee, call, urlNode, options } = request;
  const name = (callee.path.at(-1) ?? callee.names.at(-1) ?? '').replace('()', '');
  const urlKey = urlNode.parent?.type === 'Property' ? (keyName(urlNode.parent) ?? '') : '';
  const hasOption = ({ key, kinds }: { key: string; kinds: RegExp }): boolean => options.some((object) => memberOf(evaluator, object, key, object.node).some(({ kind }) => kinds.test(kind)));
  return (
    (when?.modules?.test(callee.module ?? '') ?? true) &&
    (when?.name?.test(name) ?? true) &&
    (when?.urlKey?.test(urlKey) ?? true) &&
    (when?.hasCallback === undefined || when.hasCallback === callbacksOf(call, evaluator).length > 0) &&
    (when?.option === undefined || hasOption(when.option))
  );
}

/** The functions that a call is given, to be called when it is done. */
function callbacksOf(call: CallLike, evaluator: Evaluator): Node[] {
  return call.arguments.filter((argument) => isFunction(argument) || /^(?:callback|cb|done|next)$/.test(nameOf(argument) ?? '') || (argument.type !== 'SpreadElement' && evaluator.valuesOfNode(argument).some(({ kind }) => kind === 'function')));
}

/** What stands for the placeholders of a template; nothing where the client is not at hand. */
function partsOf(post: Post, model: Model): Record<string, string> | undefined {
  const { copier, exchange, evaluator, style } = model;
  const { request } = exchange;
  const callee = request.call.type === 'NewExpression' ? undefined : unwrap(request.call.callee);
  const client = callee && clientExpression(callee, request);
  if ((post.code.includes('$client') && !client) || (post.code.includes('$callee') && !callee)) return undefined;
  const carried = (post.carries ?? []).flatMap((key) => request.options.flatMap((object) => {
    const { write } = lastWrite(object, key);
    return write?.op === 'set' && 'node' in write.value ? [[key, copier.copyOperand(write.value)] as const] : [];
  }));
  const items = carried.map(([key, code]) => (key === code && style.isModern ? key : `${key}: ${code}`));
  return {
    callee: callee && post.code.includes('$callee') ? copier.copy(callee) : '',
    client: client && post.code.includes('$client') ? copier.copyClose(client) : '',
    url: new StartUrl(request, exchange.changes, evaluator, copier, style).code,
    body: bodyIn(model, { bodies: request.bodies.bodies, isAdded: false }),
    method: calleeName(request.call) === 'post' ? '' : `method: ${textIn('POST', style)},`,
    options: items.map((item) => `${item},`).join('\n'),
    config: items.length > 0 ? `, {${style.brace}${items.join(', ')}${style.brace}}` : '',
    outcome: model.outcome(post.isRefused),
  };
}

/** The object that has the client's methods; a method that was taken out of it has none. */
function clientExpression(callee: Node, request: RequestCall): Node | undefined {
  if (callee.type === 'MemberExpression') return callee.object;
  return /^(?:del|get|post|put|request|send)$/.test(request.callee.path.at(-1) ?? '') && request.callee.path.length > 0 ? undefined : callee;
}

function bodyIn(model: Model, { bodies, isAdded }: Pick<Credentials, 'bodies' | 'isAdded'>): string {
  const { copier, connection, exchange, options, recipient, style } = model;
  const { request } = exchange;
  const isPublic = runsInBrowser(request, options) || runsInNativeApp(request, options);
  const credentials = credentialsOf({ bodies, isAdded, isPublic }, copier, style);
  const parameters: Parameter[] = [...credentials, ['connection', textIn(connection, style)], [recipientKey(connection), recipient], ['send', textIn('code', style)]];
  return bodyOf(parameters, style, formOf(bodies));
}

/** How the body of the exchange is written. */
function formOf(bodies: readonly Body[]): { areQuoted: boolean; isInOneLine: boolean } {
  const literals = bodies.flatMap(({ object }) => object.places.flatMap(({ node }) => (node.type === 'ObjectExpression' && node.properties.length > 1 ? [node] : [])));
  const keys = literals.flatMap(({ properties }) => properties.flatMap((property) => (property.type === 'Property' && !property.shorthand ? [property.key] : [])));
  const areQuoted = keys.length > 0 && keys.every(({ type }) => type === 'Literal');
  return { areQuoted, isInOneLine: literals.length > 0 && literals.every((node) => !/[\n\r]/.test(fileOf(node).textOf(node))) };
}

/** The same call with another URL and body, for functions of the project and clients without a template. */
function sameCall(model: Model): StartRequest {
  const { copier, exchange, evaluator, style } = model;
  const { request } = exchange;
  const top = request.calls.find((call) => contains(call, request.call) && bodyAmong(call.arguments, evaluator)) ?? request.call;
  const found = bodyAmong(top.arguments, evaluator);
  if (!found) throw new UnwritableError('its body is not written in the call');
  if (found.body.encoding === 'form' || found.body.encoding === 'multipart') throw new UnwritableError(SENDS_A_FORM);
  const isAdded = !isPresent(found.body, 'client_id') && request.bodies.bodies.every((body) => isPresent(body, 'client_id'));
  const literal = bodyIn(model, { bodies: [found.body], isAdded });
  const url = new StartUrl(request, exchange.changes, evaluator, copier, style).code;
  const callbacks = callbacksOf(top, evaluator);
  const gives = callbacks.length > 0 ? 'callbacks' : whatItGives(top);
  const settled = settling(callbacks, style, model.outcome(undefined));
  const replaced = new Map([...settled, [request.urlNode, url], [found.node, found.body.encoding === 'json' ? `JSON.stringify(${literal})` : literal]]);
  const code = top === request.call ? callWith(top, replaced, copier, style) : copier.copy(top, (node) => replaced.get(node));
  return { code, gives, ownNames: callbacks.length > 0 ? ['error', 'resolve', 'reject'] : gives === 'observable' ? ['resolve', 'reject'] : [] };
}

/** A call with some of the expressions in its arguments replaced, in its own lines. */
function callWith(call: CallLike, replaced: ReadonlyMap<Node, string>, copier: Copier, style: CodeStyle): string {
  const callee = `${call.type === 'NewExpression' ? 'new ' : ''}${copier.copy(call.callee)}`;
  return `${callee}(${call.arguments.map((argument) => valueWith(argument, replaced, copier, style)).join(', ')})`;
}

function valueWith(node: Node, replaced: ReadonlyMap<Node, string>, copier: Copier, style: CodeStyle): string {
  const own = replaced.get(node);
  if (own !== undefined) return own;
  if (node.type !== 'ObjectExpression' || ![...replaced.keys()].some((one) => contains(node, one))) return copier.copy(node);
  const items = node.properties.map((property) => {
    if (property.type !== 'Property' || property.computed || property.method) return copier.copy(property);
    const key = fileOf(property).textOf(property.key);
    const value = valueWith(property.value, replaced, copier, style);
    return style.isModern && key === value ? key : `${key}: ${value}`;
  });
  const isInOneLine = !/[\n\r]/.test(fileOf(node).textOf(node));
  if (isInOneLine) return `{${style.brace}${items.join(', ')}${style.brace}}`;
  return `{\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join(',\n')}${style.hasTrailingCommas ? ',' : ''}\n}`;
}

/** The body of a call, and the expression that gives it: an argument, or the value of a key in one. */
function bodyAmong(nodes: readonly Node[], evaluator: Evaluator): { node: Node; body: Body } | undefined {
  for (const node of nodes) {
    if (node.type === 'SpreadElement' || isFunction(node)) continue;
    const values = evaluator.valuesOfNode(node);
    const [body, ...others] = findBodies(evaluator, values, LEGACY_KEYS).bodies;
    if (!body || others.length > 0) continue;
    if (values.some((value) => isItself(value, body))) return { node, body };
    const literal = unwrap(node);
    const inner = literal.type === 'ObjectExpression' ? bodyAmong(literal.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : [])), evaluator) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function isItself(value: Value, { object }: Body): boolean {
  return (value.kind === 'object' && value.node === object.node) || (value.kind === 'encoded' && value.value.node === object.node) || value.kind === 'text';
}

/** What a call gives back, as the code around it shows. */
function whatItGives(call: Node): Gives {
  const next = nextName(call);
  if (/^(?:pipe|subscribe|toPromise)$/.test(next)) return 'observable';
  if (/^(?:catch|finally|json|then)$/.test(next)) return 'promise';
  const outer = wrapped(call);
  const isAwaited = outer !== call && (call.parent?.type === 'AwaitExpression' || outer.type === 'AwaitExpression');
  const isReturned = outer.parent?.type === 'ReturnStatement' || (outer.parent?.type === 'ArrowFunctionExpression' && outer.parent.body === outer);
  const callee = outer.parent?.type === 'CallExpression' ? calleeOf(outer.parent.callee).names.at(-1) : undefined;
  if (/^(?:first|last)ValueFrom$/.test(callee ?? '')) return 'observable';
  if (isAwaited || isReturned) return 'promise';
  throw new UnwritableError('what it gives back is not seen to be a promise');
}

/** Callbacks that end a promise, by those that they take the place of: one that takes an error first, or one for each end. */
function settling(callbacks: readonly Node[], style: CodeStyle, outcome: string): ReadonlyMap<Node, string> {
  const [first, second] = callbacks;
  if (!first) return new Map();
  const fn = (parameters: string, ...lines: string[]): string => `${style.isModern ? `(${parameters}) =>` : `${functionWord(style)}(${parameters})`} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
  const end = style.hasSemicolons ? ';' : '';
  if (!second && takesError(first)) return new Map([[first, fn('error', `if (error) reject(error)${end}`, `else ${outcome}`)]]);
  if (second && !takesError(first) && callbacks.length === 2) return new Map([[first, fn('', outcome)], [second, 'reject']]);
  throw new UnwritableError('it is not seen how its callback is told of an error');
}

function takesError(callback: Node): boolean {
  if (!isFunction(callback)) return /^(?:callback|cb|done|next)$/.test(nameOf(callback) ?? '');
  const [parameter] = callback.params;
  return parameter !== undefined && /^_?(?:e|er|err|error)$/i.test(nameOf(parameter) ?? '');
}
