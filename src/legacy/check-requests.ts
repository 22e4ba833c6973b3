import type { Endpoint } from '../auth0/endpoints.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import type { Node, Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { account } from './account.ts';
import { Candidate } from './candidate.ts';
import { CheckedRequest, type Problem } from './checked-request.ts';
import { requestsOf } from './detect.ts';
import { changeKey, type Change } from './exchange.ts';
import type { RuleName } from './finding.ts';
import { groupsOf } from './groups.ts';
import { roleOf } from './judge.ts';
import type { LegacyOptions } from './options.ts';
import type { RequestProblemCode } from './problems.ts';
import { REASONS } from './reasons.ts';
import { fitTypes } from './settle.ts';
import { suppressionsOf } from './suppressions.ts';

/** A problem of a request, with all that has to change to mend it. */
export interface RequestProblem {
  readonly code: RequestProblemCode;
  readonly range: Range;
  readonly detail: string | undefined;
  readonly severity: 'error' | 'warning';
  readonly node: Node;
  /** Nothing where a person decides, or where other code would see the change. */
  readonly changes: readonly Change[] | undefined;
}

/** What to look for in the requests to an endpoint. */
export interface RequestCheck {
  readonly endpoint: Endpoint;
  find(checked: CheckedRequest, endpoint: Endpoint, context: CheckContext): readonly Problem[];
}

export interface CheckContext {
  readonly file: SourceFile;
  readonly evaluator: Evaluator;
  readonly options: LegacyOptions;
}

/** Holds the requests of a file against checks; what can be mended is held against everything that shares code with it. */
export function checkRequests(file: SourceFile, rule: RuleName, checks: readonly RequestCheck[], options: LegacyOptions): RequestProblem[] {
  const evaluator = new Evaluator();
  const context: CheckContext = { file, evaluator, options };
  const found = checks.flatMap(({ endpoint, find }) => {
    return sentTo(endpoint, context).flatMap((checked) => find(checked, endpoint, context).map((problem) => ({ problem, checked })));
  });
  const byProblem = new Map(found.flatMap(({ problem, checked }) => (problem.changes ? [[problem, new Candidate(checked.request, problem.range, 'passwordless', problem.changes)] as const] : [])));
  const candidates = [...byProblem.values()];
  keepSuppressed(file, rule, candidates);
  settle(candidates, evaluator);
  const mends = mendsOf(candidates);
  const problems = found.map(({ problem, checked }): RequestProblem => {
    const candidate = byProblem.get(problem);
    const obstacle = candidate?.obstacle;
    const detail = [problem.detail, obstacle && (obstacle.detail ?? `${REASONS[obstacle.reason].title}.`)].filter((text) => text !== undefined).join(' ');
    return {
      code: problem.code,
      range: problem.range,
      detail: detail === '' ? undefined : detail,
      severity: problem.isWarning ? 'warning' : 'error',
      node: checked.request.call,
      changes: candidate && mends.get(candidate),
    };
  });
  // Requests that share a body share its problems.
  return [...new Map(problems.map((problem) => [`${problem.code}:${problem.range.join('-')}:${problem.detail}`, problem])).values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The requests of a file to an endpoint, with bodies that are seen. */
export function sentTo(endpoint: Endpoint, { file, evaluator, options }: CheckContext): CheckedRequest[] {
  if (!file.text.toLowerCase().includes(endpoint.path.slice(endpoint.path.lastIndexOf('/') + 1))) return [];
  const requests = requestsOf(file, evaluator, endpoint).filter((request) => {
    const isPost = request.method === undefined || request.method === 'POST';
    return isPost && request.bodies.bodies.length > 0 && roleOf(request) === undefined && !request.urls.some(({ isPrefixed }) => isPrefixed);
  });
  return requests.map((request) => new CheckedRequest(request, evaluator, options));
}

function keepSuppressed(file: SourceFile, rule: RuleName, candidates: readonly Candidate[]): void {
  const suppressions = suppressionsOf(file);
  for (const candidate of candidates) candidate.isKept = suppressions.has(rule, file.positionOf(candidate.range[0]));
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
