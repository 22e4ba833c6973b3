import type { Evaluator } from '../syntax/evaluate.ts';
import { lastSegment, LEGACY_LOGIN } from '../auth0/endpoints.ts';
import { LEGACY_PARAMETERS } from '../auth0/parameters.ts';
import { accessNames, calleeName, contains, enclosingFunction, isCallLike, keyName, nameOf, unwrap, walk, type FunctionNode, type Node } from '../syntax/node.ts';
import { calleeOf } from '../syntax/callee.ts';
import { memberOf } from '../syntax/objects.ts';
import { fileOf } from '../syntax/source-file.ts';
import { sourcesOf, type Write } from '../syntax/value.ts';
import { comparesUrl } from '../requests/hook-effects.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { isInDouble, isRehearsed, roleOfCallee, roleOfPlace, type Role } from '../requests/roles.ts';
import { runsInBrowser } from './environment.ts';
import { handledUnseen, takenApartElsewhere } from './handed-over.ts';
import { writtenLength } from './headers.ts';
import { changedLate } from './late-changes.ts';
import type { LegacyOptions } from './options.ts';
import { connectionsOf, isOtherGrant, isPasswordGrant, isPresent } from './parameters.ts';
import type { ReasonCode } from './reasons.ts';
import { connectionSetElsewhere, urlSetElsewhere } from './set-elsewhere.ts';

/** What stands in the way of a rewrite. */
export interface Obstacle {
  readonly reason: ReasonCode;
  readonly detail?: string | undefined;
}

/** The kind of login that a request is proven to be. */
export type Target = 'passwordless' | 'database';

type Check = (request: RequestCall, evaluator: Evaluator, options: LegacyOptions) => Obstacle | boolean | undefined;

/**
 * Everything that must not be so for a request to be proven, in the order in which it is asked. The first that is so is the
 * one reason that people are told.
 */
const CHECKS: readonly (readonly [reason: ReasonCode, check: Check])[] = [
  ['library-built-body', (request) => roleOf(request) === 'library'],
  ['path-prefixed', ({ urls }) => urls.some(({ isPrefixed }) => isPrefixed)],
  ['method-unsupported', ({ method }) => method !== undefined && method !== 'POST'],
  ['text-body', ({ bodies }) => bodies.texts.length > 0],
  ['body-unknown', ({ bodies, unseenWrapper, call }) => (bodies.bodies.length === 0 ? noBody(call, unseenWrapper) : undefined)],
  ['half-migrated', ({ bodies }, evaluator) => bodies.bodies.some((body) => isPresent(body, 'otp') && isOtherGrant(evaluator, body))],
  ['grant-unsupported', ({ bodies }, evaluator) => bodies.bodies.some((body) => isOtherGrant(evaluator, body))],
  ['connection-mixed', mixedConnections],
  ['database-connection', (request, evaluator, options) => isDatabaseLogin(request, evaluator, options)],
  ['body-unknown', ({ bodies }) => !bodies.isComplete || bodies.bodies.some(({ object }) => object.writes.some(isUnseen))],
  ['body-typed', ({ bodies }) => bodies.bodies.some(({ object, through }) => through.some(isSchemaCheck) || object.writes.some((write) => write.op === 'unknown' && isEscape(write) && isSchemaCheck(write.node)))],
  ['body-shared', ({ bodies, unseenWrapper }) => bodies.bodies.some(({ object }) => object.writes.some(isEscape)) || (unseenWrapper !== undefined && takesApart(unseenWrapper))],
  ['body-unknown', handledUnseen],
  ['body-shared', takenApartElsewhere],
  ['body-unknown', keysInQuery],
  ['body-unknown', keysOfInstance],
  ['body-shared', sharedBySecondName],
  ['body-shared', ({ call }) => readsSentBody(call)],
  ['connection-unknown', unknownConnection],
  ['connection-unknown', changedConnection],
  ['grant-unsupported', ({ bodies }, evaluator) => bodies.bodies.some((body) => !isPasswordGrant(evaluator, body))],
  ['body-incomplete', ({ bodies }) => missing(bodies.bodies.find((body) => !isPresent(body, 'username') || !isPresent(body, 'password')))],
  ['body-unknown', ({ isCutOff }) => isCutOff && { reason: 'body-unknown', detail: 'The functions that it goes through call each other too deep to be followed.' }],
  ['body-unknown', (request) => mayChangeKeys(request) || mayAddKeys(request)],
  ['half-migrated', ({ bodies }) => bodies.bodies.some((body) => isPresent(body, 'otp') || isPresent(body, 'realm'))],
  ['url-unknown', ({ isUrlComplete, urls }) => !isUrlComplete || urls.some(({ isOpenEnded, segment }) => isOpenEnded || sourcesOf(segment)?.length !== 1)],
  ['url-unknown', changedUrl],
  ['url-shared', comparedByHook],
  ['content-length', (request, evaluator) => writtenLength(evaluator, request)],
  ['browser-client', (request, _evaluator, options) => !options.browserClients && runsInBrowser(request, options)],
];

/**
 * Judges a request to the legacy endpoint by itself; what other code shares with it is judged later.
 *
 * @returns the kind of login it is proven to be, or what stands in the way
 */
export function judge(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): Target | Obstacle {
  for (const [reason, check] of CHECKS) {
    const found = check(request, evaluator, options);
    if (found) return found === true ? { reason } : found;
  }
  return connectionsOf(evaluator, request.bodies.bodies, options).passwordless ? 'passwordless' : 'database';
}

/** The role of a call that a URL goes into. What is given a body with the legacy keys sends it, whatever its names look like. */
export function roleOf({ call, callee, client, urls, urlNode, urlArgument, bodies }: RequestCall): Role | undefined {
  const byPlace = roleOfPlace(urlNode) ?? roleOfPlace(urlArgument);
  if (byPlace === 'library' || byPlace === 'test-double') return byPlace;
  if (isRehearsed(call)) return 'test-double';
  const hasBody = bodies.bodies.length > 0;
  if (client && hasBody) return undefined;
  const role = byPlace ?? roleOfCallee(callee, urls.every(({ path }) => path.start === 0));
  if ((role === 'route' || role === 'proxy') && hasBody) return undefined;
  return role ?? (!client && !hasBody && isInDouble(call) ? 'test-double' : undefined);
}

function mixedConnections({ bodies, call }: RequestCall, evaluator: Evaluator, options: LegacyOptions): Obstacle | false {
  const { passwordless, other, origins } = connectionsOf(evaluator, bodies.bodies, options);
  if (!passwordless || !other) return false;
  const named = origins.filter(({ name }) => name !== undefined).sort((a, b) => compare(fileOf(a.node).name, fileOf(b.node).name) || a.node.range[0] - b.node.range[0]);
  const places = [...new Set(named.map(({ name, node }) => `"${name}" at ${placeOf(node, call)}`))];
  return { reason: 'connection-mixed', detail: `The connection is ${places.slice(0, -1).join(', ')} and ${places.at(-1)}.` };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function unknownConnection({ bodies, call }: RequestCall, evaluator: Evaluator, options: LegacyOptions): Obstacle | false {
  const { unknown, origins } = connectionsOf(evaluator, bodies.bodies, options);
  if (!unknown) return false;
  // In the file of the request people see it themselves.
  const elsewhere = origins.find(({ name, node }) => name === undefined && fileOf(node) !== fileOf(call));
  return { reason: 'connection-unknown', detail: elsewhere && `It comes from ${placeOf(elsewhere.node, call)}.` };
}

function changedConnection(request: RequestCall, evaluator: Evaluator): Obstacle | false {
  const place = connectionSetElsewhere(request, evaluator);
  return place !== undefined && { reason: 'connection-unknown', detail: `It may be another one by ${placeOf(place, request.call)}.` };
}

function changedUrl(request: RequestCall, evaluator: Evaluator): Obstacle | false {
  const place = urlSetElsewhere(request, evaluator);
  return place !== undefined && { reason: 'url-unknown', detail: `It may be another one by ${placeOf(place, request.call)}.` };
}

/** Where a node stands, as seen from another one: the line and column, with the file where it is another. */
function placeOf(node: Node, from: Node): string {
  const file = fileOf(node);
  const { line, column } = file.positionOf(node.range[0]);
  return file === fileOf(from) ? `${line}:${column}` : `${file.name}:${line}:${column}`;
}

function isDatabaseLogin({ bodies }: RequestCall, evaluator: Evaluator, options: LegacyOptions): Obstacle | false {
  const connections = connectionsOf(evaluator, bodies.bodies, options);
  const isOnlyDatabase = connections.other && !connections.passwordless && !connections.unknown;
  if (!isOnlyDatabase || options.databaseLogins) return false;
  return { reason: 'database-connection', detail: `The connection is ${connections.names.map((name) => `"${name}"`).join(' or ')}.` };
}

/** Keys of an options object that become the query of the URL. */
const QUERY_KEYS = ['params', 'qs', 'query', 'searchParams'];

function keysInQuery({ options, bodies }: RequestCall, evaluator: Evaluator): Obstacle | false {
  const sent = new Set<object>(bodies.bodies.map(({ object }) => object.node));
  const queries = options.flatMap((object) => QUERY_KEYS.flatMap((key) => memberOf(evaluator, object, key, object.node)));
  const isLegacy = queries.some((value) => value.kind === 'object' && !sent.has(value.node) && value.writes.some((write) => write.op === 'set' && CHANGED_KEYS.has(write.key)));
  return isLegacy && { reason: 'body-unknown', detail: 'There are parameters in the query beside the body.' };
}

/** `request.defaults({ json: {…} })`: parameters that an instance of the client sends with every request. */
function keysOfInstance({ callee }: RequestCall, evaluator: Evaluator): Obstacle | false {
  const settings = callee.made.filter((call) => /^(?:create|defaults|extend|instance)$/.test(calleeName(call))).flatMap(({ arguments: args }) => args.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument))));
  const isSent = settings.some((value) => value.kind === 'object' && BODY_KEYS.some((key) => memberOf(evaluator, value, key, value.node).some(({ kind }) => kind === 'object' || kind === 'encoded')));
  return isSent && { reason: 'body-unknown', detail: 'The client sends parameters of its own with every request.' };
}

/** Options that hold a body. */
const BODY_KEYS = ['body', 'data', 'form', 'json'];

/** `JSON.parse(response.config.data)`, `response.request.body`: what was sent is read back from the answer or the error. */
export function readsSentBody(call: Node): Obstacle | false {
  const home = enclosingFunction(call);
  const reads = [['config', 'data'], ['request', 'body'], ['config', 'body']] as const;
  const isRead = reads.some(([holder, key]) => fileOf(call).memberAccesses(key).some((access) => {
    const object = access.type === 'MemberExpression' ? unwrap(access.object) : undefined;
    if (object?.type !== 'MemberExpression' || keyName(object) !== holder || !contains(home, access) || contains(call, access)) return false;
    // Servers call what they are asked `ctx.request`.
    return holder === 'config' || /^(?:answer|e|err|error|r|reply|resp?|response|result)$/.test(accessNames(access)[0] ?? '');
  }));
  return isRead && { reason: 'body-shared', detail: 'What was sent is read back from the answer.' };
}

function sharedBySecondName(request: RequestCall): Obstacle | false {
  const name = changedLate(request);
  return name === undefined ? false : { reason: 'body-shared', detail: `"${name}" is changed after another name came to hold it.` };
}

/** A client's hook that asks whether a request goes to the legacy endpoint would no longer know this one. */
function comparedByHook({ hooks, urls }: RequestCall, evaluator: Evaluator): Obstacle | false {
  const own = new Set<Node>(urls.flatMap(({ segment }) => (sourcesOf(segment) ?? []).map(({ node }) => node)));
  const isCompared = hooks.some(({ fn }) => comparesUrl(fn, lastSegment(LEGACY_LOGIN), own, evaluator));
  return isCompared && { reason: 'url-shared', detail: 'An interceptor of the client compares the URL.' };
}

function noBody(call: Node, wrapper: Node | undefined): Obstacle {
  const isCalledWithNothing = isCallLike(call) && call.arguments.length <= 1;
  return { reason: 'body-unknown', detail: wrapper || isCalledWithNothing ? 'No parameters are passed with the URL.' : undefined };
}

function missing(body: object | undefined): boolean {
  return body !== undefined;
}

export function isUnseen(write: Write): boolean {
  return (write.op === 'unknown' && write.why !== 'escape' && write.why !== 'below') || (write.op === 'nested' && !write.mayHappen);
}

export function isEscape(write: Write): boolean {
  return write.op === 'unknown' && write.why === 'escape';
}

/** Whether a function reads one of the keys that a migration renames: out of what it is given, it seems. */
export function takesApart(fn: FunctionNode, keys: ReadonlySet<string> = CHANGED_KEYS): boolean {
  let takes = false;
  walk(fn, (node) => {
    const key = node.type === 'MemberExpression' || (node.type === 'Property' && node.parent.type === 'ObjectPattern') ? keyName(node) : undefined;
    if (key !== undefined && keys.has(key)) takes = true;
    return !takes;
  });
  return takes;
}

const CHANGED_KEYS = new Set(LEGACY_PARAMETERS.filter(({ fate }) => fate.kind === 'rename' || fate.kind === 'grant').map(({ key }) => key));

const SCHEMA_NAME = /^(?:validate(?:Sync|Async|Body|Schema)?|parse(?:Async)?|safeParse(?:Async)?|assertValid|check|isValid|cast|decode|attempt)$/i;

/** Whether a call checks what it is given against a schema: zod, joi, yup, ajv and their like. */
export function isSchemaCheck(call: Node): boolean {
  if (!isCallLike(call)) return false;
  const { names, path, module } = calleeOf(call.callee);
  return SCHEMA_NAME.test(names.at(-1) ?? '') || path.some((step) => /^(?:compile|validate|object)\(\)$/.test(step)) || /^(?:ajv|joi|zod|yup|superstruct|valibot)$/.test(module ?? '');
}

/** Functions that only write their argument in another form have names that say so: `toForm(body)`, `encodeBody(body)`. */
const ENCODER_NAME = /body|encod|form|json|param|payload|qs|query|serial|stringif|urlencoded/i;

/** Whether a function that is not known may take keys out of a body, or give them other names. */
export function mayChangeKeys({ bodies }: RequestCall): boolean {
  return bodies.bodies.some(({ through }) => through.some((node) => !ENCODER_NAME.test(isCallLike(node) ? calleeName(node) : (nameOf(node) ?? ''))));
}

/**
 * An unknown function may add what a body lacks. With the client's id and the grant in it, nothing is left to add
 * that the new grant would mind.
 */
function mayAddKeys({ bodies, client, unseenWrapper }: RequestCall): Obstacle | false {
  const isKnown = client !== undefined && bodies.bodies.every(({ through }) => through.length === 0);
  const isWhole = bodies.bodies.every((body) => isPresent(body, 'client_id') && isPresent(body, 'grant_type'));
  if (isKnown || isWhole) return false;
  return {
    reason: 'body-unknown',
    detail: unseenWrapper
      ? 'The function that sends the request may add parameters: the body has no client_id or no grant_type.'
      : 'The function that sends the request is not known, and the body has no client_id or no grant_type: it may add them.',
  };
}
