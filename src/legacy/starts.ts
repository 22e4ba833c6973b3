import { PASSWORDLESS_START, USERS } from '../auth0/endpoints.ts';
import { PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import { RECIPIENTS } from '../auth0/requests.ts';
import { START_METHODS, type StartMethod } from '../auth0/start-methods.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { textOfLiteral, type LiteralNode } from '../syntax/literal.ts';
import { accessNames, calleeName, isCallLike, unwrap, walk, type CallLike } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { knownText, type ObjectValue, type Value } from '../syntax/value.ts';
import { CheckedRequest } from './checked-request.ts';
import { originsOf, requestsOf } from './detect.ts';
import type { ProvenExchange } from './exchange.ts';
import { isUnseen, roleOf } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import { mayMeanLink } from './links.ts';
import { connectionsOf, valuesOf } from './parameters.ts';

/** For which connections something asks Auth0 to send a code or a link. */
export interface Starts {
  /** The connections that are seen. */
  readonly names: ReadonlySet<string>;
  /** Whether it may be any other as well. */
  readonly isOpen: boolean;
  /** Those of them that are started by more than a user that is created, as it was before there was an endpoint for it. */
  readonly requested: ReadonlySet<string>;
  /** The connections of starts that say themselves what to send. */
  readonly explicit: ReadonlySet<string>;
}

/** What to ask about the starts of a connection: whether there are any, besides users that are created, or that say what to send. */
export type StartKind = 'any' | 'request' | 'explicit';

const NONE: ReadonlySet<string> = new Set();

export const NO_STARTS: Starts = { names: NONE, isOpen: false, requested: NONE, explicit: NONE };

export function isStarted({ names, isOpen, requested, explicit }: Starts, connection: string, kind: StartKind = 'any'): boolean {
  if (kind === 'explicit') return explicit.has(connection);
  return isOpen || (kind === 'any' ? names : requested).has(connection);
}

export function joinedStarts(all: readonly Starts[]): Starts {
  const joined = (key: 'explicit' | 'names' | 'requested'): Set<string> => new Set(all.flatMap(({ [key]: names }) => [...names]));
  return { names: joined('names'), isOpen: all.some(({ isOpen }) => isOpen), requested: joined('requested'), explicit: joined('explicit') };
}

const ANY: Starts = { ...NO_STARTS, isOpen: true };

const byName = (...names: readonly string[]): Starts => ({ ...NO_STARTS, names: new Set(names), requested: new Set(names) });

/** A start that says what it sends; one that sends nothing but links brings no code. */
const saying = (starts: Starts, isLink: boolean): Starts => ({ ...(isLink ? NO_STARTS : starts), explicit: starts.names });

/** Keys of a request or of a call that hold a recipient, by the connection that they speak of. */
const RECIPIENT_KEYS: Readonly<Record<string, readonly string[]>> = { email: ['email'], sms: ['phone_number', 'phoneNumber', 'phone'] };

const PATH = /passwordless(?:\\*\/|\\x2f|\\u002f)start(?![\w-])/i;
const PATH_IN_PARTS = /["'`/]start[/?#]?["'?`]/;
const PATH_AT_END = /(?:^|\/)passwordless\/start\/?(?:[?#]|$)/i;

/** A call by the name of a method, as the languages of mobile and server SDKs write it. */
const calls = ({ names, of }: StartMethod): RegExp => new RegExp(`${of ? `(?:${of.source})\\w*(?:\\(\\))?[?!]?\\s*(?:\\.|->|::)\\s*` : '\\b'}(?:${names.join('|')})\\s*\\(`, of?.flags);

const METHOD_CALLS = START_METHODS.map((method) => ({ ...method, pattern: calls(method) }));

/** Whether a text may ask for a code: a cheap test before it is parsed. */
export function mayStart(text: string): boolean {
  return mayHoldStart(text) || (text.includes(USERS.path.slice(1)) && text.includes('phone_number')) || METHOD_CALLS.some(({ pattern }) => pattern.test(text));
}

/** Whether a text may hold the path of the endpoint, in one part or in several. */
export function mayHoldStart(text: string): boolean {
  return PATH.test(text) || (PATH_IN_PARTS.test(text) && /passwordless/i.test(text));
}

const startsByFile = new WeakMap<SourceFile, Starts>();

function startsOfFile(file: SourceFile, options: LegacyOptions): Starts {
  const known = startsByFile.get(file) ?? startsIn(file, options);
  startsByFile.set(file, known);
  return known;
}

/** Whether a file, or the rest of the project, starts a connection in some way. */
export function isStartedAnywhere(file: SourceFile, connection: string, kind: StartKind, options: LegacyOptions): boolean {
  return isStarted(startsOfFile(file, options), connection, kind) || (options.isStarted?.(connection, kind) ?? false);
}

/** The connections that an exchange logs in with, and that nothing in its file or in the rest of the project starts. */
export function missingStarts({ request, target }: Pick<ProvenExchange, 'request' | 'target'>, file: SourceFile, evaluator: Evaluator, options: LegacyOptions): string[] {
  const { isStarted: isStartedElsewhere, addStart } = options;
  if ((!isStartedElsewhere && !addStart) || target !== 'passwordless') return [];
  const own = startsOfFile(file, options);
  const { names } = connectionsOf(evaluator, request.bodies.bodies, options);
  return names.filter((name) => !isStarted(own, name) && !isStartedElsewhere?.(name));
}

/**
 * The starts in a file, by everything that shows one: requests to `/passwordless/start` and the request that there was before it,
 * the path in code that no request is seen for, and calls of SDKs.
 */
export function startsIn(file: SourceFile, options: LegacyOptions): Starts {
  const evaluator = new Evaluator();
  const requests = requestsOf(file, evaluator, PASSWORDLESS_START);
  const users = (file.text.includes('phone_number') ? requestsOf(file, evaluator, USERS) : []).flatMap((request) => checkedBodies(request, evaluator, options));
  return joinedStarts([
    ...requests.map((request) => startOf(request, evaluator, options)),
    ...(users.some(isOldStart) ? [{ ...NO_STARTS, names: new Set(['sms']) }] : []),
    ...(holdsOtherPath(file, requests) ? [ANY] : []),
    ...startsOfSdks(file, evaluator),
  ]);
}

function startOf(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): Starts {
  const role = roleOf(request);
  if (/^(?:comparing|module|printing|route)$/.test(role ?? '')) return NO_STARTS;
  const bodies = checkedBodies(request, evaluator, options);
  const starts = bodies.length === 0 ? ANY : joinedStarts(bodies.map(startOfBody));
  return role === undefined ? starts : { ...starts, explicit: NONE };
}

function startOfBody(checked: CheckedRequest): Starts {
  const starts = connectionsOfBody(checked);
  if (checked.has('send')) return saying(starts, checked.isAlways('send', ['link']));
  const isForLinks = starts.names.size === 1 && starts.names.has('email') && mayMeanLink(checked);
  return isForLinks ? NO_STARTS : starts;
}

function connectionsOfBody(checked: CheckedRequest): Starts {
  const connections = checked.textsOf(checked.has('connection') ? 'connection' : 'realm');
  if (connections.length > 0 && connections.every((name) => typeof name === 'string')) return byName(...connections);
  return byRecipient((key) => checked.has(key));
}

function checkedBodies(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): CheckedRequest[] {
  return request.bodies.bodies.map((body) => new CheckedRequest(request, body, evaluator, options));
}

/** A request without a connection that is seen speaks of one by the key of its recipient. */
function byRecipient(has: (key: string) => boolean): Starts {
  const names = Object.keys(RECIPIENTS).filter((name) => RECIPIENT_KEYS[name]?.some(has));
  return names.length === 1 ? byName(...names) : ANY;
}

function isOldStart(checked: CheckedRequest): boolean {
  return checked.has('phone_number') && checked.isAlways('connection', ['sms']);
}

/**
 * Whether other files of the project may make a start of what a file holds, or hold the rest of it: the path in code that no request
 * of the file is seen for, and bodies that are not wholly seen.
 */
export function mayStartAcross(file: SourceFile): boolean {
  if (!mayHoldStart(file.text)) return false;
  const evaluator = new Evaluator();
  const requests = requestsOf(file, evaluator, PASSWORDLESS_START);
  return holdsOtherPath(file, requests) || requests.some((request) => roleOf(request) === undefined && !isWholeHere(request, evaluator));
}

function isWholeHere({ bodies }: RequestCall, evaluator: Evaluator): boolean {
  return bodies.isComplete && bodies.bodies.length > 0 && !bodies.bodies.some((body) => body.object.writes.some(isUnseen) || valuesOf(evaluator, body, 'connection').includes(undefined));
}

/** Whether a literal holds the path that belongs to no request that is seen: a constant for another file, an unknown client. */
function holdsOtherPath(file: SourceFile, requests: readonly RequestCall[]): boolean {
  const claimed = new Set(requests.flatMap(originsOf));
  let holds = false;
  walk(file.ast, (node) => {
    if (/^(?:Import|TSTypeAnnotation$|TSInterface|TSTypeAlias)/.test(node.type)) return false;
    const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
    if (isText && !claimed.has(node) && PATH_AT_END.test(textOfLiteral(node as LiteralNode) ?? '')) holds = true;
    return !holds;
  });
  return holds;
}

function startsOfSdks(file: SourceFile, evaluator: Evaluator): Starts[] {
  const starts: Starts[] = [];
  walk(file.ast, (node) => {
    const method = isCallLike(node) ? methodOf(node) : undefined;
    if (method) starts.push(byMethod(method, node as CallLike, evaluator));
  });
  return starts;
}

function methodOf(call: CallLike): StartMethod | undefined {
  const name = calleeName(call);
  const receiver = accessNames(unwrap(call.callee)).slice(0, -1).join('.');
  return START_METHODS.find(({ names, of }) => names.includes(name) && (of?.test(receiver) ?? true));
}

/** `webAuth.passwordlessStart({ connection: 'sms', phoneNumber }, callback)`, `passwordless.sendEmail({ email, send: 'link' })` */
function byMethod({ connection, sends }: StartMethod, call: CallLike, evaluator: Evaluator): Starts {
  const objects = call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument))).filter((value) => value.kind === 'object');
  const textsOf = (key: string): (string | undefined)[] => objects.flatMap((object) => memberOf(evaluator, object, key, call)).flatMap((value) => (isUndefined(value) ? [] : [knownText(value)]));
  const starts = connection ? byName(connection) : byArguments(objects, textsOf('connection'));
  const said = sends ? [sends] : textsOf('send');
  return said.length > 0 ? saying(starts, said.every((text) => text === 'link')) : starts;
}

function isUndefined(value: Value): boolean {
  return value.kind === 'primitive' && value.value === undefined;
}

function byArguments(objects: readonly ObjectValue[], names: readonly (string | undefined)[]): Starts {
  if (names.length > 0 && names.every((name) => name !== undefined)) return byName(...names);
  return byRecipient((key) => objects.some((object) => object.writes.some((write) => write.op === 'set' && write.key === key)));
}

const SAID = /\bsend["']?\s*(?::|=>?)\s*["'](?:code|link)/;

/**
 * The starts in a text of any language: the path, or calls of SDKs, for the connections that the text names.
 *
 * @param text without its comments
 */
export function startsInText(text: string): Starts {
  const called = METHOD_CALLS.filter(({ pattern }) => pattern.test(text));
  const named = called.flatMap(({ connection }) => connection ?? []);
  if (!PATH.test(text) && named.length === called.length) return byName(...named);
  const spoken = PASSWORDLESS_CONNECTIONS.filter((name) => new RegExp(`["'\`]${name}["'\`]|[=:]\\s*${name}\\b`).test(text));
  const starts = spoken.length + named.length > 0 ? byName(...spoken, ...named) : ANY;
  return SAID.test(text) ? { ...starts, explicit: starts.names } : starts;
}
