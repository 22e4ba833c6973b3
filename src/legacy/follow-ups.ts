import { isLostClaim } from '../auth0/claims.ts';
import { DELEGATION, TOKEN, TOKEN_INFO, type Endpoint } from '../auth0/endpoints.ts';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../auth0/grants.ts';
import { LEGACY_WRONG_CODE, WRONG_CODE } from '../auth0/errors.ts';
import { legacyParameter, OTP_PARAMETERS } from '../auth0/parameters.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { followResponse, type Response } from '../requests/response-flow.ts';
import type { Frame } from '../requests/response-trace.ts';
import { MIDDLEWARE_TEXT } from '../requests/runtimes.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { contains, keyName, walk, type Node, type Range } from '../syntax/node.ts';
import { lastWrite } from '../syntax/objects.ts';
import { outsideFilesHolding } from '../syntax/outside.ts';
import { referencesTo } from '../syntax/references.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import { requestsOf } from './detect.ts';
import { runsInBrowser, runsInNativeApp } from './environment.ts';
import { errorTestsAt, statusCallbacks, type ErrorTest } from './error-tests.ts';
import type { ProvenExchange, Site } from './exchange.ts';
import type { FollowUpCode } from './follow-up-texts.ts';
import { roleOf } from './judge.ts';
import { requestsWith } from './old-requests.ts';
import type { LegacyOptions } from './options.ts';
import { isPresent, valuesOf } from './parameters.ts';
import { missingStarts } from './starts.ts';
import { hmacVerification, keptAt, middlewareKeys, middlewareKeysElsewhere } from './token-uses.ts';

/** Something that the migration leaves to people, and a place of it. */
export interface FollowUp {
  readonly code: FollowUpCode;
  readonly range: Range;
  /** The file that the place lies in, where it is another one than that of the login. */
  readonly elsewhere?: SourceFile;
  /** What is special about this place. */
  readonly detail?: string | undefined;
  /** The test of an error that it is about, where the code has one. */
  readonly test?: ErrorTest;
}

type Place = Pick<FollowUp, 'range' | 'test'> & { readonly node: Node };

/** Finds the places that a follow-up is about. */
type Places = (logins: Logins) => readonly Place[];

const PLACES: Readonly<Record<FollowUpCode, Places>> = {
  'enable-grant': ({ exchanges }) => exchanges,
  'log-in-again': ({ exchanges }) => exchanges,
  'refresh-tokens': (logins) => logins.exchanges.filter((exchange) => getsRefreshToken(exchange, logins.evaluator, false)),
  'refresh-token-stored': keptRefreshTokens,
  delegation: (logins) => oldRequests(logins, DELEGATION, 'refresh_token'),
  'error-codes': errorTests,
  'id-token-verification': verifications,
  'id-token-claims': (logins) => distinct(logins.exchanges.flatMap(({ request }) => logins.responseOf(request).claims.filter(({ name }) => isLostClaim(name)).map(({ node }) => node))),
  tokeninfo: (logins) => oldRequests(logins, TOKEN_INFO, 'id_token'),
  'openid-missing': idTokensNotAskedFor,
  'extra-parameters': ({ exchanges }) => exchanges.filter(hasStrangers),
  'browser-application': ({ exchanges, options }) => (options.browserClients ? exchanges.filter(({ request }) => runsInBrowser(request, options)) : []),
  'client-secret-exposed': exposedSecrets,
  'start-missing': ({ file, exchanges, evaluator, options }) => exchanges.filter((exchange) => missingStarts(exchange, file, evaluator, options).length > 0),
  'audience-missing': ({ exchanges, moved, evaluator }) => [...exchanges.filter(asksForNoAudience), ...distinct(moved.filter((request) => isOtpLogin(request, evaluator) && hasNoAudience(request)).map(({ urlNode }) => urlNode))],
  // Their places lie anywhere in the project.
  'audience-found': () => [],
  'package-unused': () => [],
};

/**
 * What the migrated exchanges of a file leave to people: in `check`, as in `migrate`, for those that are proven. Places that are
 * only reported have their own reason; but a secret in a browser is in the open whatever becomes of its request. Of logins that are
 * migrated it is what cannot be right any more.
 */
export function followUpsOf(file: SourceFile, sites: readonly Site[], options: LegacyOptions): FollowUp[] {
  const logins = new Logins(file, sites, options);
  if (logins.exchanges.length + logins.ofBrowsers.length + logins.moved.length === 0) return [];
  return (Object.keys(PLACES) as FollowUpCode[]).flatMap((code) => PLACES[code](logins).map(({ node, range, test }): FollowUp => {
    const other = fileOf(node);
    return { code, range, ...(other !== file && { elsewhere: other }), ...(test && { test }) };
  }));
}

/** The logins of a file, and where their responses go, which is looked for when it is asked. */
class Logins {
  readonly file: SourceFile;
  readonly options: LegacyOptions;
  readonly evaluator = new Evaluator();
  readonly exchanges: readonly ProvenExchange[];
  /** Requests that would be proven, did they not run in a browser. */
  readonly ofBrowsers: readonly RequestCall[];
  readonly #responses = new Map<RequestCall, Response>();
  #moved: readonly RequestCall[] | undefined;

  constructor(file: SourceFile, sites: readonly Site[], options: LegacyOptions) {
    this.file = file;
    this.options = options;
    this.exchanges = sites.filter((site) => site.state === 'proven').filter(({ target }) => target !== 'double');
    this.ofBrowsers = sites.flatMap((site) => (site.state === 'reported' && site.reason === 'browser-client' && site.request ? [site.request] : []));
  }

  /** Logins that ask the new endpoint already. */
  get moved(): readonly RequestCall[] {
    return (this.#moved ??= movedLogins(this.file, this.evaluator));
  }

  responseOf(request: RequestCall): Response {
    let response = this.#responses.get(request);
    if (!response) this.#responses.set(request, (response = followResponse(request, this.evaluator)));
    return response;
  }

  /** Other files of the project that may use what the logins give without ever asking for it. */
  othersWith(pattern: RegExp): readonly SourceFile[] {
    return outsideFilesHolding(this.file.ast, pattern);
  }

  /** The expressions that are sent as client secret. */
  get clientSecrets(): string[] {
    return this.exchanges.flatMap(({ request }) => secretsOf(request)).flatMap(({ value }) => ('node' in value ? [fileOf(value.node).textOf(value.node)] : []));
  }
}

function movedLogins(file: SourceFile, evaluator: Evaluator): RequestCall[] {
  if (!file.text.includes(OTP_GRANT) && !file.text.includes(PASSWORD_REALM_GRANT)) return [];
  return requestsOf(file, evaluator, TOKEN).filter((request) => {
    const grants = request.bodies.bodies.flatMap((body) => valuesOf(evaluator, body, 'grant_type'));
    return roleOf(request) === undefined && grants.some((grant) => grant === OTP_GRANT || grant === PASSWORD_REALM_GRANT);
  });
}

/** The places of nodes, each once, in the order of the texts. */
function distinct(nodes: readonly Node[]): Place[] {
  return sorted([...new Set(nodes)].map((node) => ({ node, range: node.range })));
}

function sorted<T extends Place>(places: readonly T[]): T[] {
  return places.toSorted((a, b) => fileOf(a.node).name.localeCompare(fileOf(b.node).name) || a.range[0] - b.range[0]);
}

/** Tests that have to accept the new code too; for a login that has none, the login itself. */
function errorTests(logins: Logins): Place[] {
  const found = new Map<Node, { test: ErrorTest; logins: Set<RequestCall>; frames: Set<Frame> }>();
  const look = (request: RequestCall, isMeant: (test: ErrorTest) => boolean): boolean => {
    const tests = [
      ...logins.responseOf(request).traces.flatMap((trace) => errorTestsAt(trace, logins.evaluator).map((test) => ({ test, frame: trace.frame }))),
      ...statusCallbacks(request, logins.evaluator).map((test) => ({ test, frame: undefined })),
    ].filter(({ test }) => isMeant(test));
    for (const { test, frame } of tests) {
      const known = found.get(test.literal) ?? { test, logins: new Set(), frames: new Set() };
      found.set(test.literal, known);
      known.logins.add(request);
      for (let upper = frame; upper; upper = upper.upper) known.frames.add(upper);
    }
    return tests.length > 0;
  };
  const untested = logins.exchanges.filter(({ request }) => !look(request, () => true));
  // The new endpoint has its own uses for the status 401.
  for (const request of logins.moved) look(request, ({ to }) => to === WRONG_CODE.error);
  const places = [...found.values()].filter(({ test }) => !test.isMended).map(({ test, logins: reached, frames }): Place => {
    // A function that others call too is told of errors that this project knows nothing of.
    const isShared = [...frames].some(({ fn }) => {
      const { nodes, isOpen } = referencesTo(fn, logins.evaluator);
      return isOpen || nodes.length > reached.size;
    });
    return { node: test.node, range: test.node.range, test: isShared ? { ...test, form: undefined } : test };
  });
  const spoken = untested.length > 0 ? oldCodesIn(logins, places) : [];
  return sorted([...places, ...spoken, ...(spoken.length > 0 ? [] : untested.map(({ node, range }) => ({ node, range })))]);
}

/** Where the project names the old code of a wrong password on ways that are not followed: a table of codes, an interceptor, a hook. */
function oldCodesIn(logins: Logins, known: readonly Place[]): Place[] {
  // In the file of the login its ways are seen to lead elsewhere.
  return logins.othersWith(new RegExp(LEGACY_WRONG_CODE.error)).flatMap((one) => {
    const found: Place[] = [];
    walk(one.ast, (node) => {
      if (node.type === 'Literal' && node.value === LEGACY_WRONG_CODE.error && !known.some((place) => contains(place.node, node))) found.push({ node, range: node.range });
    });
    return found;
  });
}

function verifications(logins: Logins): readonly Place[] {
  const { file, exchanges, evaluator, clientSecrets } = logins;
  const calls = exchanges.flatMap((exchange) => logins.responseOf(exchange.request).traces.flatMap((trace) => hmacVerification(trace, evaluator, clientSecrets) ?? []));
  if (exchanges.length === 0) return distinct(calls);
  const elsewhere = logins.othersWith(MIDDLEWARE_TEXT).flatMap((other) => middlewareKeysElsewhere(other, clientSecrets));
  return distinct([...calls, ...middlewareKeys(file, clientSecrets), ...elsewhere]);
}

/** Refresh tokens that are kept, or whole answers of logins that get one. */
function keptRefreshTokens(logins: Logins): readonly Place[] {
  return distinct(logins.exchanges.filter((exchange) => getsRefreshToken(exchange, logins.evaluator, true)).flatMap((exchange) => {
    const isSure = getsRefreshToken(exchange, logins.evaluator, false);
    return logins.responseOf(exchange.request).traces.flatMap((trace) => (trace.part === 'refresh-token' || (trace.part === 'answer' && isSure) ? (keptAt(trace) ?? []) : []));
  }));
}

function oldRequests(logins: Logins, endpoint: Endpoint, parameter: string): readonly Place[] {
  const { file, exchanges, moved, options, evaluator } = logins;
  const requests = [...exchanges.map(({ request }) => request), ...moved];
  if (requests.length === 0) return [];
  const name = endpoint.path.slice(1);
  const files = [...(file.text.includes(name) ? [file] : []), ...logins.othersWith(new RegExp(`\\b${name}\\b`))];
  return distinct(files.flatMap((one) => requestsWith(one, endpoint, parameter, requests, evaluator, options.domains)));
}

/** Logins whose ID token is read, and that do not ask for one. */
function idTokensNotAskedFor(logins: Logins): readonly Place[] {
  const isRead = readsIdToken(logins.file);
  return logins.exchanges.filter((exchange) => !asksForScope(exchange, logins.evaluator, 'openid', true) && (isRead || logins.responseOf(exchange.request).traces.some(({ part, isThrown }) => part === 'id-token' && !isThrown)));
}

function exposedSecrets({ file, exchanges, ofBrowsers, options }: Logins): readonly Place[] {
  const open = exchanges.map(({ request }) => request).filter((request) => runsInBrowser(request, options) || runsInNativeApp(request, options));
  return distinct([...open, ...ofBrowsers].flatMap((request) => {
    const nodes = secretsOf(request).map(({ place }) => (place.kind === 'text' ? place.whole.text.node : place.node));
    // One that stands in another file is told where it is sent.
    return nodes.map((node) => (fileOf(node) === file ? node : request.urlNode));
  }));
}

function secretsOf({ bodies }: RequestCall) {
  return bodies.bodies.flatMap(({ object }) => {
    const { write } = lastWrite(object, 'client_secret');
    return write?.op === 'set' ? [write] : [];
  });
}

/**
 * Whether a login gets a refresh token from the legacy endpoint, which takes both the scope and the device.
 *
 * @param may whether a scope that is known only when the program runs counts too
 */
function getsRefreshToken(exchange: ProvenExchange, evaluator: Evaluator, may: boolean): boolean {
  const sendsDevice = exchange.request.bodies.bodies.some((body) => isPresent(body, 'device'));
  return sendsDevice && asksForScope(exchange, evaluator, 'offline_access', may);
}

/** @param may whether a scope that is known only when the program runs counts too */
function asksForScope({ request, ownChanges: changes }: ProvenExchange, evaluator: Evaluator, scope: string, may: boolean): boolean {
  const isMended = changes.some((change) => change.kind === 'text' && change.part === 'scope' && change.text === scope);
  const isHoisted = changes.some((change) => change.kind === 'hoist' && evaluator.valuesOf(change.inner.value).some((value) => knownText(value)?.split(/\s+/).includes(scope) ?? may));
  if (isMended || isHoisted) return true;
  return request.bodies.bodies.some((body) => valuesOf(evaluator, body, 'scope').some((value) => (value === undefined ? may : (value ?? '').split(/\s+/).includes(scope))));
}

function hasStrangers({ request }: ProvenExchange): boolean {
  return request.bodies.bodies.some(({ object }) => object.writes.some((write) => write.op === 'set' && !legacyParameter(write.key) && !OTP_PARAMETERS.has(write.key)));
}

function asksForNoAudience({ request, ownChanges: changes }: ProvenExchange): boolean {
  return hasNoAudience(request) && !changes.some((change) => change.kind === 'add' && change.key === 'audience');
}

function isOtpLogin({ bodies }: RequestCall, evaluator: Evaluator): boolean {
  return bodies.bodies.some((body) => valuesOf(evaluator, body, 'grant_type').includes(OTP_GRANT));
}

/** Whether no way through the program names an audience. */
function hasNoAudience({ bodies }: RequestCall): boolean {
  return bodies.isComplete && bodies.bodies.every((body) => !isPresent(body, 'audience'));
}

function readsIdToken(file: SourceFile): boolean {
  let reads = false;
  walk(file.ast, (node) => {
    if (node.type === 'MemberExpression' && keyName(node) === 'id_token') reads = true;
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && keyName(node) === 'id_token') reads = true;
  });
  return reads;
}
