import { PASSWORDLESS_CONNECTIONS } from '../../auth0/grants.ts';
import type { SdkCall, SdkRewrite } from '../../auth0/sdk-call.ts';
import { assumedVersion, isOutside, isWithin, type KnownVersion } from './versions.ts';
import type { Body } from '../../requests/body.ts';
import type { Client } from '../../requests/clients.ts';
import type { RequestCall } from '../../requests/recognize.ts';
import { calleeOf } from '../../syntax/callee.ts';
import { Evaluator } from '../../syntax/evaluate.ts';
import { isCallLike, unwrap, type CallLike, type Node } from '../../syntax/node.ts';
import { memberOf } from '../../syntax/objects.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import { knownText, type Value } from '../../syntax/value.ts';
import { mended, type FoundProblem, type Problem, type RequestProblem } from '../check-requests.ts';
import { CheckedRequest } from '../checked-request.ts';
import { runsInBrowser } from '../environment.ts';
import type { LegacyOptions } from '../options.ts';
import type { SdkProblemCode } from '../problems.ts';
import type { Verdict } from '../request-keys.ts';
import { hasDefaultImport, moveImport } from './imports.ts';
import { planSdkRewrite, type ConnectionOf } from './plan.ts';
import { sdkReferencesIn, sdkUsesIn, type SdkReference, type SdkUse } from './uses.ts';

/** The SDKs send what they are given, with keys of their own that the tables know. */
const SDK: Client = { name: "Auth0's SDK" };

const WARNINGS: ReadonlySet<SdkCall['kind']> = new Set(['start', 'verify']);

const CODES: Readonly<Record<SdkCall['kind'], SdkProblemCode>> = {
  login: 'sdk-login',
  start: 'sdk-start',
  'incomplete-start': 'sdk-start-send',
  verify: 'sdk-verify',
};

/** What a call is seen to log in with. */
type Kind = 'passwordless' | 'database' | 'mixed' | 'unknown';

/**
 * Finds the calls of Auth0's SDKs that reach legacy endpoints, and what they become in the version that the project has or plans
 * for.
 */
export function detectSdkCalls(files: readonly SourceFile[], options: LegacyOptions): ReadonlyMap<SourceFile, readonly RequestProblem[]> {
  const evaluator = new Evaluator();
  const isLookedAt = ({ sdk }: SdkCall): boolean => options.sdks?.includes(sdk) ?? true;
  const uses = files.flatMap((file) => sdkUsesIn(file, evaluator, (sdk) => options.versionOf?.(file.name, sdk) !== undefined).map((use): SdkUse => ({ ...use, rows: use.rows.filter(isLookedAt) })));
  const found = uses.flatMap((use) => problemOf(use, evaluator, options) ?? []);
  const handedOn = files.flatMap((file) => sdkReferencesIn(file).filter(({ row }) => isLookedAt(row)).map((reference) => problemOfReference(reference, evaluator, options)));
  return mended([...found, ...handedOn], evaluator, 'no-legacy-passwordless-sdk');
}

function problemOfReference({ node, row }: SdkReference, evaluator: Evaluator, options: LegacyOptions): FoundProblem {
  // Without a call there is no argument to be looked at.
  const checked = new CheckedRequest({ ...requestOf(node), bodies: { bodies: [], texts: [], isComplete: false } }, nothingFor(node), evaluator, options);
  const detail = `It is handed on here, so that its argument is not seen. The code to write: ${row.advice}.`;
  return { problem: { code: CODES[row.kind], range: checked.range, isWarning: WARNINGS.has(row.kind), detail }, checked };
}

function problemOf(use: SdkUse, evaluator: Evaluator, options: LegacyOptions): FoundProblem | undefined {
  const bodies = checkedOf(use.node, evaluator, options);
  const [checked] = bodies;
  const version = versionOf(use, options);
  const row = use.rows.find((one) => bodies.some((body) => isMeant(one, body, version, use)));
  if (!row || !checked) return undefined;
  const kinds = new Set(bodies.map((body) => kindOf(row, body, options)));
  const kind = kinds.size === 1 ? ([...kinds][0] as Kind) : kinds.has('unknown') ? 'unknown' : 'mixed';
  const code = row.kind === 'login' && kind === 'database' ? 'sdk-database-login' : CODES[row.kind];
  const problem = { code, range: checked.range, isWarning: WARNINGS.has(row.kind) } as const;
  const areAllMeant = bodies.every((body) => isMeant(row, body, version, use));
  const verdict = areAllMeant ? verdictOf(row, use, bodies, version, kind, options) : { obstacle: 'It has a body in the new form and one in the old.' };
  const advice = kind === 'database' ? (row.passwordAdvice ?? row.advice) : row.advice;
  const told: Problem = 'changes' in verdict ? { ...problem, changes: verdict.changes } : { ...problem, detail: `${verdict.obstacle} The code to write: ${advice}.` };
  return { problem: told, checked };
}

/** Whether a call is the one of a row: its keys say so, and no version that the project may have lacks it. */
function isMeant({ sdk, withKey, unlessKey, unlessTrue, unlessOption, versions, kind }: SdkCall, checked: CheckedRequest, version: KnownVersion | undefined, use: SdkUse): boolean {
  if (version && isOutside(version, versions)) return false;
  // The current Lock has a class of the same name.
  if (sdk === 'auth0-lock-passwordless' && !use.module && !version) return false;
  if (unlessKey?.some((key) => checked.has(key))) return false;
  if (withKey && !withKey.some((key) => checked.has(key))) return false;
  if (unlessTrue !== undefined && checked.has(unlessTrue) && memberOf(checked.evaluator, checked.body.object, unlessTrue, use.node).every((value) => value.kind === 'primitive' && value.value === true)) return false;
  const [, second] = use.node.arguments;
  const options = second && unlessOption !== undefined ? checked.evaluator.valuesOfNode(second).filter((value) => value.kind === 'object') : [];
  if (options.some((object) => memberOf(checked.evaluator, object, unlessOption?.key ?? '', use.node).some((value) => knownText(value) === unlessOption?.value))) return false;
  return kind !== 'incomplete-start' || isIncomplete(checked);
}

function isIncomplete(checked: CheckedRequest): boolean {
  return checked.has('type') || (!checked.has('send') && checked.isSeen && checked.request.bodies.bodies.length > 0);
}

function versionOf({ module, rows, node }: SdkUse, { assume = [], versionOf: ask }: LegacyOptions): KnownVersion | undefined {
  // The package of auth0 5 to 7 holds version 4 below this path.
  if (module === 'auth0/legacy') return { range: '>=4.37.1 <5.0.0', from: 'installed' };
  const pkg = rows[0]?.sdk ?? '';
  return assumedVersion(assume, pkg) ?? ask?.(fileOf(node).name, pkg);
}

/** The call as a request for each body that its first argument may be, as far as that is seen. */
function checkedOf(call: CallLike, evaluator: Evaluator, options: LegacyOptions): CheckedRequest[] {
  const [first] = call.arguments;
  const values = first && first.type !== 'SpreadElement' ? evaluator.valuesOfNode(first) : [];
  const bodies = values.flatMap((value) => (value.kind === 'object' ? [{ object: value, encoding: 'plain' as const, through: [] }] : []));
  const request = { ...requestOf(call), bodies: { bodies, texts: [], isComplete: bodies.length > 0 && bodies.length === values.length } };
  return (bodies.length > 0 ? bodies : [nothingFor(call)]).map((body) => new CheckedRequest(request, body, evaluator, options));
}

/** A call, or a method that is handed on, as a request by the SDK. */
function requestOf(node: Node): Omit<RequestCall, 'bodies'> {
  const callee = isCallLike(node) ? node.callee : node;
  const name = nameNode(callee);
  return { call: node as CallLike, callee: calleeOf(callee), client: SDK, urls: [], ownUrls: [], isUrlComplete: true, urlNode: name, urlArgument: name, method: 'POST', options: [], calls: [], unseenWrapper: undefined, isCutOff: false, hooks: [], inner: [] };
}

function nothingFor(node: Node): Body {
  return { object: { kind: 'object', writes: [], places: [], node }, encoding: 'plain', through: [] };
}

/** What is shown of a call: the name of its method. */
function nameNode(callee: Node): Node {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' ? inner.property : inner;
}

function kindOf({ connection }: SdkCall, checked: CheckedRequest, { passwordlessConnections = [] }: LegacyOptions): Kind {
  if (connection.kind !== 'key' || connection.isForced) return 'passwordless';
  const known: readonly string[] = [...PASSWORDLESS_CONNECTIONS, ...passwordlessConnections];
  const names = checked.has(connection.key) ? textsOf(checked, connection.key) : [connection.otherwise];
  if (names.some((name) => name === undefined) || checked.isOpen(connection.key)) return 'unknown';
  const passwordless = names.filter((name) => known.includes(name as string));
  return passwordless.length === names.length ? 'passwordless' : passwordless.length === 0 ? 'database' : 'mixed';
}

function textsOf(checked: CheckedRequest, key: string): (string | undefined)[] {
  const { object } = checked.body;
  return memberOf(checked.evaluator, object, key, object.node).map((value) => (value.mayBeMissing ? undefined : knownText(value)));
}

/** The one connection that a call is for. */
function connectionOf({ connection }: SdkCall, checked: CheckedRequest): ConnectionOf {
  if (connection.kind === 'fixed') return connection.name;
  if (connection.kind === 'recipient') return undefined;
  if (!checked.has(connection.key)) return PASSWORDLESS_CONNECTIONS.find((name) => name === connection.otherwise);
  const names = [...new Set(textsOf(checked, connection.key))];
  return names.length === 1 && !checked.isOpen(connection.key) ? PASSWORDLESS_CONNECTIONS.find((name) => name === names[0]) : undefined;
}

function verdictOf(row: SdkCall, use: SdkUse, bodies: readonly CheckedRequest[], version: KnownVersion | undefined, kind: Kind, options: LegacyOptions): Verdict {
  const [checked] = bodies as [CheckedRequest];
  const { connection } = row;
  const rewrites = row.rewrites.filter((one) => one.for === undefined || one.for === kind);
  if (row.rewrites.length === 0) return { obstacle: 'The call of today works in another way, so it is not rewritten.' };
  if (row.kind === 'login') {
    const obstacle = obstacleOf(kind, bodies, row, options);
    if (obstacle !== undefined) return { obstacle };
  }
  const [, second] = use.node.arguments;
  if (row.unlessOption && second && checked.evaluator.valuesOfNode(second).some(({ kind }) => kind === 'object')) return { obstacle: 'Its options say how it is sent.' };
  if (!use.isProven) return { obstacle: 'The object that it is called on is not seen to be made by the SDK.' };
  if (version === undefined) return { obstacle: `The version of ${row.sdk} is not known: it is not installed, and no lock file or package.json names it. Name the version that you plan for with --assume.` };
  const rewrite = rewrites.find(({ versions }) => isWithin(version, versions));
  if (!rewrite) return { obstacle: needed(row, rewrites, version) };
  if (row.sdk === 'auth0-js' && row.kind === 'login' && kind === 'passwordless' && !options.browserClients && !isNative(checked, options)) {
    return { obstacle: 'Code in a browser may not use the grant, unless the application is registered as native (--browser-clients).' };
  }
  if (!checked.request.bodies.isComplete) return { obstacle: 'Its first argument is not seen to be an object.' };
  if (connection.kind === 'key' && connection.isForced && bodies.some((body) => isCoerced(connection.key, body))) return { obstacle: 'The SDK takes every connection but email for sms.' };
  if (rewrite.isModern && lacksSecret(use.maker, checked.evaluator)) return { obstacle: 'The newer methods throw for a client without a secret or an assertion, and this one is made without.' };
  if (rewrite.isModern && hasDefaultImport(fileOf(use.maker ?? use.node), row.sdk)) return { obstacle: `${row.sdk} 4 and later have no default export; import the class by its name.` };
  if (rewrite.module !== undefined && !use.maker) return { obstacle: `The class has moved to ${rewrite.module}, and the file that makes the client is not seen.` };
  const imported = rewrite.module === undefined ? [] : moveImport(fileOf(use.maker ?? use.node), row.sdk, rewrite.module);
  if (!imported) return { obstacle: `The class has moved to ${rewrite.module}, and the import of ${row.sdk} gives other things too.` };
  const planned = planSdkRewrite(bodies.map((body) => ({ checked: body, connection: connectionOf(row, body) })), row.way, rewrite, options);
  return 'changes' in planned ? { changes: [...imported, ...planned.changes] } : planned;
}

/** What the connection of a login stands in the way of. */
function obstacleOf(kind: Kind, bodies: readonly CheckedRequest[], { connection }: SdkCall, options: LegacyOptions): string | undefined {
  if (kind === 'mixed') return 'It logs in with codes and with passwords, which are different calls from now on.';
  if (kind === 'unknown') return connection.kind === 'key' && bodies.every((body) => !body.has(connection.key) && body.isSeen) ? 'It names no connection.' : 'Its connection is known only when the program runs.';
  return kind === 'database' && !options.databaseLogins ? 'The connection is not sms or email, so the password is a password and not a code; --database-logins rewrites such logins.' : undefined;
}

const CLIENT_PROOFS = ['clientAssertionSigningKey', 'clientSecret', 'useMTLS'];

/** Whether a client is seen to be made with nothing that proves it to Auth0. */
function lacksSecret(maker: CallLike | undefined, evaluator: Evaluator): boolean {
  const [first] = maker?.arguments ?? [];
  if (!first || first.type === 'SpreadElement') return false;
  return evaluator.valuesOfNode(first).every((value) => value.kind === 'object' && value.writes.every((write) => write.op === 'set' && !(CLIENT_PROOFS.includes(write.key) && memberOf(evaluator, value, write.key, first).some(isThere))));
}

function isThere(value: Value): boolean {
  return value.kind === 'primitive' ? Boolean(value.value) : knownText(value) !== '';
}

/** Whether a name is seen that the SDK takes for another. */
function isCoerced(key: string, checked: CheckedRequest): boolean {
  return checked.has(key) && textsOf(checked, key).some((name) => name !== undefined && !(PASSWORDLESS_CONNECTIONS as readonly string[]).includes(name));
}

function isNative({ request }: CheckedRequest, options: LegacyOptions): boolean {
  return options.runtimeOf?.(fileOf(request.call).name) === 'native' && !runsInBrowser(request, options);
}

/** Which versions have the call, beside what the project has. */
function needed({ sdk }: SdkCall, rewrites: readonly SdkRewrite[], { range, from }: KnownVersion): string {
  return `The call for it is in ${sdk} ${rewrites.map(({ versions }) => spoken(versions)).join(' and ')}, and the project has ${range} (${from}). Change the version, or plan for another one with --assume.`;
}

/** `>=2.31.0 <4.0.0` as people say it. */
function spoken(versions: string): string {
  const [, from = versions, end] = /^>=([\d.]+)(?: <(\d+)\.0\.0)?$/.exec(versions) ?? [];
  return end === undefined ? `${from} and later` : `${from} to ${Number(end) - 1}`;
}
