import { LEGACY_LOGIN } from '../auth0/endpoints.ts';
import { recognize, type RequestCall } from '../requests/recognize.ts';
import { callsReachedBy } from '../requests/relevance.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { contains, isCallLike, type CallLike, type Node, type Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, type Via } from '../syntax/value.ts';
import { account, type Candidate } from './account.ts';
import { planDouble } from './doubles.ts';
import type { Change, ProvenExchange, Site } from './exchange.ts';
import { judge, roleOf, type Obstacle, type Target } from './judge.ts';
import { leftoversOf } from './leftovers.ts';
import type { LegacyOptions } from './options.ts';
import { planExchange } from './plan.ts';
import { changesOfType, isUsedOnlyBy, typesOf } from './types.ts';

interface Judged extends Candidate {
  readonly target: ProvenExchange['target'];
}

/** Finds every place of a file that uses the legacy login, and proves or reports each. */
export function detectLogins(file: SourceFile, options: LegacyOptions): Site[] {
  const evaluator = new Evaluator();
  const requests = requestsOf(file, evaluator);
  const judged = requests.flatMap((request) => judgeRequest(request, evaluator, options));
  settleTypes(judged);
  planDoubles(judged, evaluator, options);
  account(judged);
  // A double that mirrors a request which turned out unproven stays; what relied on it is held against its readers again.
  if (!mirrorsRewritten(judged)) {
    for (const double of doublesOf(judged)) double.obstacle ??= { reason: 'test-double' };
    account(judged);
  }
  const sites = judged.map((one) => siteOf(one));
  const claimed = new Set(requests.flatMap(originsOf));
  return [...sites, ...leftoversOf(file, evaluator, claimed)].sort((a, b) => a.range[0] - b.range[0]);
}

/** The requests of a file, each once: where several calls pass the same URL on, the one that shows most of the request. */
function requestsOf(file: SourceFile, evaluator: Evaluator): RequestCall[] {
  const found: RequestCall[] = [];
  for (const node of callsReachedBy(file, LEGACY_LOGIN)) {
    const request = recognize(evaluator, { node, frame: undefined, via: undefined }, LEGACY_LOGIN);
    if (request) found.push(request);
  }
  const claimed = new Set<Node>();
  const kept: RequestCall[] = [];
  for (const request of found.sort((a, b) => distance(a) - distance(b))) {
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
  const isOpaque = bodies.some((body) => body.isOpaque);
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
      for (let step: Via | undefined = via; step; step = step.rest) {
        if (step.cell.kind === 'variable' && step.cell.variable.defs[0]?.type === 'Parameter') hops++;
      }
    }
  }
  return hops;
}

/** The literals that hold the last segment of the path. */
function originsOf({ ownUrls }: RequestCall): Node[] {
  return ownUrls.flatMap(({ segment }) => (sourcesOf(segment) ?? []).map(({ node }) => node));
}

function judgeRequest(request: RequestCall, evaluator: Evaluator, options: LegacyOptions): Judged[] {
  const role = roleOf(request);
  if (role === 'route' || role === 'printing') return [];
  if (role === 'comparing') return [reported(request, { reason: 'endpoint-only' })];
  if (role === 'test-double') return [{ request, changes: [], obstacle: undefined, target: 'double' }];
  const isRequest = request.client !== undefined || request.bodies.bodies.length > 0 || request.bodies.texts.length > 0 || isSending(request.call, request);
  if (!isRequest) return [reported(request, { reason: role === 'library' ? 'library-built-body' : 'endpoint-only' })];
  const verdict = judge(request, evaluator, options);
  if (typeof verdict === 'object') return [reported(request, verdict)];
  const changes = planExchange(request, verdict, evaluator, options);
  return [isObstacle(changes) ? reported(request, changes) : { request, changes, obstacle: undefined, target: verdict satisfies Target }];
}

function isSending(call: CallLike, { callee, method }: RequestCall): boolean {
  return call.type === 'CallExpression' && (method === 'POST' || /^(?:ajax|call|exec|execute|fetch|post\w*|request|send\w*|submit)$/i.test(callee.names.at(-1) ?? ''));
}

function isObstacle(value: readonly Change[] | Obstacle): value is Obstacle {
  return 'reason' in value;
}

function reported(request: RequestCall, obstacle: Obstacle): Judged {
  return { request, changes: [], obstacle, target: 'passwordless' };
}

/** Lets declared types change with the bodies that they describe, or turns the exchange down. */
function settleTypes(judged: readonly Judged[]): void {
  const types = new Map(judged.filter(({ obstacle, target }) => !obstacle && target !== 'double').map((one) => [one, one.request.bodies.bodies.flatMap(typesOf)]));
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const uses = new Set([...types.values()].flat().flatMap((type) => (type.kind === 'members' ? [type.use] : [])));
    for (const [one, bodyTypes] of types) {
      const fits = bodyTypes.every((type) => type.kind === 'members' && isUsedOnlyBy(type, uses) && changesOfType(type, one.changes));
      if (fits) continue;
      one.obstacle = { reason: 'body-typed' };
      types.delete(one);
      isStable = false;
      break;
    }
  }
  for (const [one, bodyTypes] of types) {
    const edits = bodyTypes.flatMap((type) => (type.kind === 'members' ? (changesOfType(type, one.changes) ?? []) : []));
    one.changes = [...one.changes, ...edits];
  }
}

function doublesOf(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ target }) => target === 'double');
}

/** Whether every request of the file is rewritten; a test double changes with the requests that it stands for. */
function mirrorsRewritten(judged: readonly Judged[]): boolean {
  const requests = judged.filter(({ target }) => target !== 'double');
  return requests.length > 0 && requests.every(({ obstacle, target }) => !obstacle && target === 'passwordless');
}

function planDoubles(judged: readonly Judged[], evaluator: Evaluator, options: LegacyOptions): void {
  const isMirror = mirrorsRewritten(judged);
  for (const double of doublesOf(judged)) {
    const changes = isMirror ? planDouble(double.request, evaluator, options) : undefined;
    if (changes) double.changes = changes;
    else double.obstacle = { reason: 'test-double' };
  }
}

function siteOf({ request, changes, obstacle, target }: Judged): Site {
  const place = { node: request.call, range: rangeOf(request) };
  if (obstacle) return { state: 'reported', ...place, reason: obstacle.reason, detail: obstacle.detail };
  return { state: 'proven', ...place, target, request, changes };
}

/** The path where it stands in the arguments of the call, else the argument that holds it. */
function rangeOf({ call, ownUrls, urlNode }: RequestCall): Range {
  const sources = ownUrls[0] ? sourcesOf(ownUrls[0].path) : undefined;
  const [first] = sources ?? [];
  const last = sources?.at(-1);
  if (first && last && first.node === last.node && contains(call, first.node)) return [first.range[0], last.range[1]];
  return contains(call, urlNode) ? urlNode.range : call.range;
}
