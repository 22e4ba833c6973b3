import { lastSegment, type Endpoint } from '../auth0/endpoints.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import type { Node, Range } from '../syntax/node.ts';
import { grouped } from '../syntax/grouped.ts';
import { outsideFilesHolding } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { account } from './account.ts';
import { Candidate } from './candidate.ts';
import { CheckedRequest } from './checked-request.ts';
import { requestsAcross, requestsOf } from './detect.ts';
import { changeKey, type Change } from './exchange.ts';
import type { RuleName } from './finding.ts';
import { groupsOf } from './groups.ts';
import { roleOf } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import { samePlace } from './plan.ts';
import type { RequestProblemCode } from './problems.ts';
import { REASONS } from './reasons.ts';
import { fitTypes } from './settle.ts';
import { suppressionsOf } from './suppressions.ts';

/** Something that is wrong with a body of a request. */
export interface Problem {
  readonly code: RequestProblemCode;
  readonly range: Range;
  /** The parameter that it is about, where one place may have several problems of a code. */
  readonly key?: string;
  readonly detail?: string | undefined;
  /** What mends it; nothing where a person decides. */
  readonly changes?: readonly Change[] | undefined;
  readonly isWarning?: boolean;
}

/** A problem of a request, with all that has to change to mend it. */
export interface RequestProblem {
  readonly code: RequestProblemCode;
  readonly range: Range;
  readonly key: string | undefined;
  readonly detail: string | undefined;
  readonly severity: 'error' | 'warning';
  readonly node: Node;
  /** Nothing where a person decides, or where other code would see the change. */
  readonly changes: readonly Change[] | undefined;
  /** Whether the request goes through code that may lie in other files. */
  readonly isSentElsewhere: boolean;
}

/** What to look for in the requests to an endpoint. */
export interface RequestCheck {
  readonly endpoint: Endpoint;
  find(checked: CheckedRequest, endpoint: Endpoint): readonly Problem[];
}

/** The requests of some files, and of those that their URLs get to, each with its bodies one by one. */
export class Requests {
  readonly #files: readonly SourceFile[];
  readonly evaluator = new Evaluator();
  readonly #options: LegacyOptions;
  readonly #all = new Map<Endpoint, readonly RequestCall[]>();
  readonly #sent = new Map<Endpoint, readonly CheckedRequest[]>();

  constructor(files: readonly SourceFile[], options: LegacyOptions) {
    this.#files = files;
    this.#options = options;
  }

  /** The requests to an endpoint whose bodies are seen. */
  sentTo(endpoint: Endpoint): readonly CheckedRequest[] {
    let sent = this.#sent.get(endpoint);
    if (!sent) this.#sent.set(endpoint, (sent = this.#sentTo(endpoint)));
    return sent;
  }

  #sentTo(endpoint: Endpoint): CheckedRequest[] {
    const requests = this.#allOf(endpoint).filter((request) => {
      const isPost = request.method === undefined || request.method === 'POST';
      return isPost && roleOf(request) === undefined && !request.urls.some(({ isPrefixed }) => isPrefixed);
    });
    return requests.flatMap((request) => request.bodies.bodies.map((body) => new CheckedRequest(request, body, this.evaluator, this.#options)));
  }

  /** Whether a file, or another one of its program, serves the path of an endpoint itself. */
  serves(file: SourceFile, endpoint: Endpoint): boolean {
    return this.#fileWithRole(file, endpoint, /^(?:proxy|route)$/) !== undefined;
  }

  /** The file with a test double that stands for an endpoint: a file itself, or another one of its program. */
  mockOf(file: SourceFile, endpoint: Endpoint): SourceFile | undefined {
    return this.#fileWithRole(file, endpoint, /^test-double$/);
  }

  #fileWithRole(file: SourceFile, endpoint: Endpoint, wanted: RegExp): SourceFile | undefined {
    const others = outsideFilesHolding(file.ast, new RegExp(`${endpoint.path.slice(1)}(?![\\w-])`), { ofAnyProgram: true, words: endpoint.path });
    return [file, ...others].find((one) => this.#inFile(one, endpoint).some((request) => wanted.test(roleOf(request) ?? '')));
  }

  #inFile(file: SourceFile, endpoint: Endpoint): readonly RequestCall[] {
    const own = this.#allOf(endpoint).filter(({ call }) => fileOf(call) === file);
    return own.length > 0 ? own : requestsOf(file, this.evaluator, endpoint);
  }

  #allOf(endpoint: Endpoint): readonly RequestCall[] {
    let all = this.#all.get(endpoint);
    if (!all) {
      const last = lastSegment(endpoint);
      all = requestsAcross(this.#files.filter(({ text }) => text.toLowerCase().includes(last)), this.evaluator, endpoint);
      this.#all.set(endpoint, all);
    }
    return all;
  }
}

/** A problem on its way to a mend. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly checked: CheckedRequest;
}

/**
 * Holds requests against checks; what can be mended is held against everything that shares code with it.
 *
 * @returns the problems of each file with some, in the order of its text
 */
export function checkRequests(requests: Requests, rule: RuleName, checks: readonly RequestCheck[]): ReadonlyMap<SourceFile, readonly RequestProblem[]> {
  const checked = checks.flatMap(({ endpoint, find }) => requests.sentTo(endpoint).map((one) => ({ one, problems: find(one, endpoint) })));
  return mended(ofRequests(checked.flatMap(({ one, problems }) => problems.map((problem) => ({ problem, checked: one })))).map((one) => withoutHalves(one, checked)), requests.evaluator, rule);
}

/** Problems with the changes that mend them, where nothing else would see the changes. */
export function mended(found: readonly FoundProblem[], evaluator: Evaluator, rule: RuleName): ReadonlyMap<SourceFile, readonly RequestProblem[]> {
  const candidates = new Map(found.flatMap((one) => (one.problem.changes ? [[one, new Candidate(one.checked.request, one.problem.range, 'passwordless', one.problem.changes)] as const] : [])));
  keepSuppressed(rule, [...candidates.values()]);
  settle([...candidates.values()], evaluator);
  const mends = mendsOf([...candidates.values()]);
  const byFile = grouped(found.map((one) => problemOf(one, candidates.get(one), mends)), ({ node }) => fileOf(node));
  return new Map([...byFile].map(([file, problems]) => [file, ofFile(problems).sort((a, b) => a.range[0] - b.range[0])]));
}

function problemOf({ problem, checked }: FoundProblem, candidate: Candidate | undefined, mends: ReadonlyMap<Candidate, readonly Change[]>): RequestProblem {
  const obstacle = candidate?.obstacle;
  const why = obstacle && (obstacle.detail ?? `${REASONS[obstacle.reason].title}.`);
  return {
    code: problem.code,
    range: problem.range,
    key: problem.key,
    detail: sentences(problem.detail, why),
    severity: problem.isWarning ? 'warning' : 'error',
    node: checked.request.call,
    changes: candidate && mends.get(candidate),
    isSentElsewhere: !checked.request.client || checked.request.client.isHooked === true || !checked.goesToAuth0,
  };
}

function sentences(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

/** Bodies of a request that share a key share its problem: it is mended where it can be mended in each of them. */
function ofRequests(found: readonly FoundProblem[]): FoundProblem[] {
  const byPlace = new Map<RequestCall, Map<string, FoundProblem>>();
  for (const one of found) {
    const places = byPlace.get(one.checked.request) ?? new Map<string, FoundProblem>();
    byPlace.set(one.checked.request, places);
    const place = placeOf(one.problem);
    places.set(place, bothOf(places.get(place), one));
  }
  return [...byPlace.values()].flatMap((places) => [...places.values()]);
}

function placeOf({ code, range, key }: Pick<Problem, 'code' | 'range' | 'key'>): string {
  return `${code}:${range.join('-')}:${key ?? ''}`;
}

function bothOf(first: FoundProblem | undefined, second: FoundProblem): FoundProblem {
  if (!first?.problem.changes) return first ?? second;
  if (!second.problem.changes) return second;
  return { ...first, problem: { ...first.problem, changes: [...first.problem.changes, ...second.problem.changes] } };
}

/** Requests that share a body share its problems. */
function ofFile(problems: readonly RequestProblem[]): RequestProblem[] {
  const byPlace = new Map<string, RequestProblem>();
  for (const problem of problems) {
    const place = placeOf(problem);
    const known = byPlace.get(place);
    byPlace.set(place, known && (!known.changes || problem.changes) ? known : problem);
  }
  return [...byPlace.values()];
}

const OTHER_BODY = 'Another body of the request has it in common.';

/** What is changed for one body of a request must be changed for all that are made of it: which of them is sent is decided later. */
function withoutHalves(found: FoundProblem, all: readonly { readonly one: CheckedRequest; readonly problems: readonly Problem[] }[]): FoundProblem {
  const { problem, checked } = found;
  const siblings = all.filter(({ one }) => one.request === checked.request);
  const isWanted = (change: Change): boolean => siblings.every(({ one, problems }) => !isPartOf(one, change) || problems.some(({ changes }) => changes?.some((other) => changeKey(other) === changeKey(change))));
  return (problem.changes ?? []).every(isWanted) ? found : { checked, problem: { ...problem, detail: sentences(problem.detail, OTHER_BODY), changes: undefined } };
}

/** Whether a change is made in what a body is made of, or is sent with. */
function isPartOf({ body: { object } }: CheckedRequest, change: Change): boolean {
  if (change.kind === 'text') return change.part === 'url';
  if (change.kind === 'add' && change.at.kind === 'literal') {
    const { node } = change.at.place;
    return object.places.some((place) => place.node === node);
  }
  const write = change.kind === 'add' && change.at.kind === 'behind' ? change.at.write : 'write' in change ? change.write : undefined;
  return write !== undefined && object.writes.some((one) => one.op === 'set' && samePlace(one, write));
}

function keepSuppressed(rule: RuleName, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const file = fileOf(candidate.request.call);
    candidate.isKept = suppressionsOf(file).has(rule, file.positionOf(candidate.range[0]));
  }
}

/** One that is turned down may be what another relied on, so it starts anew until nobody is. */
function settle(candidates: readonly Candidate[], evaluator: Evaluator): void {
  const countProven = (): number => candidates.filter(({ isProven }) => isProven).length;
  for (let count = -1; count !== countProven(); ) {
    count = countProven();
    for (const candidate of candidates) candidate.changes = candidate.planned;
    fitTypes(candidates);
    account(candidates, evaluator);
  }
}

/** The changes of each proven candidate, with those of the others that share one. */
function mendsOf(candidates: readonly Candidate[]): Map<Candidate, readonly Change[]> {
  const groups = groupsOf(candidates.filter(({ isProven }) => isProven));
  return new Map(groups.flatMap(({ members, changes }) => members.map((member) => [member, uniqueOf(changes)] as const)));
}

function uniqueOf(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [changeKey(change), change])).values()];
}
