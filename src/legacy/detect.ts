import { LEGACY_LOGIN, type Endpoint } from '../auth0/endpoints.ts';
import { recognize, type RequestCall } from '../requests/recognize.ts';
import type { UrlMatch } from '../requests/url.ts';
import { reachAcross, reachOf } from '../requests/relevance.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { contains, isCallLike, isFunction, type CallLike, type Node, type Range } from '../syntax/node.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, stepsOf, type SourceSlice, type Via } from '../syntax/value.ts';
import { Candidate } from './candidate.ts';
import { planDouble } from './doubles.ts';
import type { Change, ProvenExchange, Site } from './exchange.ts';
import { standWithExpectations } from './expectations.ts';
import { groupsOf } from './groups.ts';
import { hiddenReadersOf } from './hidden-readers.ts';
import { judge, roleOf } from './judge.ts';
import { leftoversOf } from './leftovers.ts';
import { tieDoubles } from './mirrors.ts';
import type { LegacyOptions } from './options.ts';
import { asksOwnServer } from './own-server.ts';
import { planExchange } from './plan.ts';
import { settle } from './settle.ts';
import { suppressionsOf } from './suppressions.ts';

/**
 * Finds every place that uses the legacy login, and proves or reports each: in some files, and in those that the URL gets to from
 * there, as far as the project knows their surroundings.
 *
 * @returns the places of each file that was looked into, in the order of its text
 */
export function detectLogins(files: readonly SourceFile[], options: LegacyOptions): ReadonlyMap<SourceFile, readonly Site[]> {
  const evaluator = new Evaluator();
  const reached = reachAcross(files, LEGACY_LOGIN);
  const recognized = recognizedAmong([...reached.values()].flatMap(({ calls }) => calls), evaluator, LEGACY_LOGIN);
  const requests = withoutSteps(recognized);
  const candidates = requests.flatMap((request) => {
    const isShared = requests.some((other) => other !== request && other.urlNode === request.urlNode);
    return candidateOf(request, rangeOf(request, isShared), evaluator, options);
  });
  standWithRoutes(requests, candidates);
  standWithExpectations(requests, candidates, evaluator);
  keepSuppressed(candidates);
  tieDoubles(candidates, evaluator);
  settle(candidates, evaluator);
  const claimed = claimedBy(requests, candidates);
  const hidden = hiddenReadersOf(requests, recognized.map(({ call }) => call));
  const sites = [...provenSites(candidates), ...candidates.flatMap(reportedSite), ...hidden];
  return new Map([...new Set([...reached.keys(), ...hidden.map(({ node }) => fileOf(node))])].map((file) => {
    const own = [...sites.filter(({ node }) => fileOf(node) === file), ...leftoversOf(file, evaluator, claimed)];
    return [file, own.sort((a, b) => a.range[0] - b.range[0])];
  }));
}

/** The requests of a file to an endpoint. */
export function requestsOf(file: SourceFile, evaluator: Evaluator, endpoint: Endpoint = LEGACY_LOGIN): RequestCall[] {
  return withoutSteps(recognizedAmong(reachOf(file, endpoint).calls, evaluator, endpoint));
}

/** The same of some files, and of those that the URL gets to from there. */
export function requestsAcross(files: readonly SourceFile[], evaluator: Evaluator, endpoint: Endpoint): RequestCall[] {
  return withoutSteps(recognizedAmong([...reachAcross(files, endpoint).values()].flatMap(({ calls }) => calls), evaluator, endpoint));
}

function recognizedAmong(calls: readonly CallLike[], evaluator: Evaluator, endpoint: Endpoint): RequestCall[] {
  return calls.flatMap((node) => recognize(evaluator, { node, frame: undefined, via: undefined }, endpoint) ?? []);
}

/** Each request once: where several calls pass the same URL on, the one that shows most of the request. */
function withoutSteps(found: readonly RequestCall[]): RequestCall[] {
  const claimed = new Set<Node>();
  const kept: RequestCall[] = [];
  for (const { request } of found.map((request) => ({ request, far: distance(request) })).sort((a, b) => (a.far === b.far ? 0 : a.far - b.far))) {
    const origins = originsOf(request);
    const isElsewhere = origins.length > 0 && origins.every((origin) => claimed.has(origin)) && isReadBehind(request, kept);
    if (isElsewhere) continue;
    for (const origin of origins) claimed.add(origin);
    kept.push(request);
  }
  return kept;
}

/** Whether a request is only a step on the way of one that is kept: around it, or behind a parameter. */
function isReadBehind(request: RequestCall, kept: readonly RequestCall[]): boolean {
  return parameterHops(request) > 0 || kept.some(({ call }) => contains(request.call, call) || contains(call, request.call));
}

/** How far the call is from what it sends: what lies in its own arguments is nearest. */
function distance(request: RequestCall): number {
  const { bodies } = request.bodies;
  const isOpaque = bodies.some(({ through }) => through.length > 0);
  // What only prints the URL does not stand for what asks for it.
  if (bodies.length === 0 && /^(?:comparing|module|printing|route)$/.test(roleOf(request) ?? '')) return Infinity;
  return parameterHops(request) * 10 + (bodies.length === 0 ? 4 : 0) + (isOpaque ? 2 : 0) + (isDirect(request) ? 0 : 1);
}

/** Whether no other call stands between the URL and the call. */
function isDirect({ call, urlNode }: RequestCall): boolean {
  for (let node = urlNode.parent; node && node !== call; node = node.parent) if (isCallLike(node)) return false;
  return true;
}

function parameterHops({ ownUrls }: RequestCall): number {
  let hops = 0;
  for (const { segment } of ownUrls) {
    for (const { via } of sourcesOf(segment) ?? []) {
      const steps = stepsOf(via);
      hops += steps.filter(({ cell }, index) => cell.kind === 'variable' && cell.variable.defs[0]?.type === 'Parameter' && !isDefault(cell.variable, steps[index - 1])).length;
    }
  }
  return hops;
}

/** Whether a parameter has a value from its own default, and not from a call. */
function isDefault({ defs: [definition] }: Variable, value: Via | undefined): boolean {
  const fn = definition?.node;
  return value !== undefined && isFunction(fn) && fn.params.some((parameter) => contains(parameter, value.node));
}

/** The literals that hold the last segment of the path. */
export function originsOf({ ownUrls }: RequestCall): Node[] {
  return ownUrls.flatMap(({ segment }) => (sourcesOf(segment) ?? []).map(({ node }) => node));
}

/** The path as it stands in the last literal that holds it. */
function placesOf({ ownUrls }: RequestCall): Site['origins'] {
  return ownUrls.flatMap((url) => {
    const sources = pathSources(url);
    const last = sources.at(-1);
    const first = sources.find(({ node }) => node === last?.node);
    return first && last ? [{ node: last.node, range: [first.range[0], last.range[1]] as const }] : [];
  });
}

/** A request as a candidate for a rewrite, with what stands in the way; nothing where the call makes no use of the endpoint. */
function candidateOf(request: RequestCall, range: Range, evaluator: Evaluator, options: LegacyOptions): Candidate[] {
  const role = roleOf(request);
  if (role === 'route' || role === 'printing' || role === 'module') return [];
  if (asksOwnServer(request)) return [new Candidate(request, range, 'double', { reason: 'test-double' })];
  if (role === 'comparing' || role === 'proxy') return [new Candidate(request, range, 'passwordless', { reason: 'endpoint-only' })];
  if (role === 'test-double') return [new Candidate(request, range, 'double', planDouble(request, evaluator, options))];
  const isRequest = request.client !== undefined || request.bodies.bodies.length > 0 || request.bodies.texts.length > 0 || isSending(request.call, request);
  if (!isRequest) return [new Candidate(request, range, 'passwordless', { reason: role === 'library' ? 'library-built-body' : 'endpoint-only' })];
  const verdict = judge(request, evaluator, options);
  if (typeof verdict === 'object') return [new Candidate(request, range, 'passwordless', verdict)];
  return [new Candidate(request, range, verdict, planExchange(request, verdict, evaluator, options))];
}

/** A file that serves the path itself asks its own server: the request is part of a test, and stays with the route. */
function standWithRoutes(requests: readonly RequestCall[], candidates: readonly Candidate[]): void {
  const serving = new Set(requests.flatMap((request) => (roleOf(request) === 'route' ? [fileOf(request.call)] : [])));
  if (serving.size === 0) return;
  for (const candidate of candidates) {
    if (!serving.has(fileOf(candidate.request.call))) continue;
    const isOwn = candidate.request.urls.every(({ host }) => host === undefined || /^(?:localhost|127\.0\.0\.1|\uE0FF+)$/.test(host));
    if (isOwn && candidate.isProven) candidate.obstacle = { reason: 'test-double' };
  }
}

function isSending(call: CallLike, { callee, method }: RequestCall): boolean {
  return call.type === 'CallExpression' && call.parent.type !== 'Decorator' && (method === 'POST' || /^(?:ajax|call|exec|execute|fetch|post\w*|jsonp|request|send\w*|submit)$/i.test(callee.names.at(-1) ?? ''));
}

/** A request that its author has switched the rule off for stays as it is, and so does what it shares with others. */
function keepSuppressed(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const file = fileOf(candidate.request.call);
    candidate.isKept = suppressionsOf(file).has('no-oauth-ro', file.positionOf(candidate.range[0]));
  }
}

/** The literals that belong to a request. One that a proven request leaves for a constant of its own belongs to those that stay. */
function claimedBy(requests: readonly RequestCall[], candidates: readonly Candidate[]): Set<Node> {
  const leaving = new Map(candidates.filter(({ isProven }) => isProven).map(({ request, changes }) => [request, splitOf(changes)]));
  return new Set(requests.flatMap((request) => originsOf(request).filter((origin) => !leaving.get(request)?.has(origin))));
}

function splitOf(changes: readonly Change[]): Set<Node> {
  return new Set(changes.flatMap((change) => (change.kind === 'split' ? [change.slice.node] : [])));
}

/** The proven exchanges; those that share a change have all their changes in common, so that they are made together or not at all. */
function provenSites(candidates: readonly Candidate[]): ProvenExchange[] {
  return groupsOf(candidates.filter(({ isProven }) => isProven)).flatMap(({ members, changes }) => {
    return members.map(({ request, range, target, changes: ownChanges }): ProvenExchange => ({ state: 'proven', node: request.call, origins: placesOf(request), range, target, request, changes, ownChanges }));
  });
}

function reportedSite({ request, range, target, obstacle, isKept }: Candidate): Site[] {
  const place = { node: request.call, range, origins: placesOf(request) };
  if (obstacle) return [{ state: 'reported', ...place, reason: obstacle.reason, detail: obstacle.detail, request }];
  return isKept ? [{ state: 'kept', ...place, target }] : [];
}

/** The path where it stands in the expression that gives the URL to this request alone, else that expression, or the argument that holds it. */
export function rangeOf({ call, ownUrls, urlNode, urlArgument }: RequestCall, isShared: boolean): Range {
  if (fileOf(urlNode) !== fileOf(call)) return fileOf(urlArgument) === fileOf(call) ? urlArgument.range : call.range;
  if (isShared) return urlArgument.range;
  const sources = (ownUrls[0] ? pathSources(ownUrls[0]) : []).filter(({ node }) => contains(urlNode, node));
  const last = sources.at(-1);
  const first = sources.find(({ node }) => node === last?.node);
  return first && last ? [first.range[0], last.range[1]] : urlNode.range;
}

/** The parts of a path that stand in literals; a base URL may hold its first slash. */
function pathSources({ path: { text, start, end } }: UrlMatch): readonly SourceSlice[] {
  return sourcesOf({ text, start, end }) ?? sourcesOf({ text, start: start + 1, end }) ?? [];
}
