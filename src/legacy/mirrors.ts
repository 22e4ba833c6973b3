import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { memberOf } from '../syntax/objects.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import type { Candidate } from './candidate.ts';

/**
 * Ties each test double to the requests that it may stand for: those of its own file; where it has none, all that are seen, for
 * a test says nothing of the file that it tests. A request to another tenant, or for another application or connection, is none
 * of them.
 */
export function tieDoubles(candidates: readonly Candidate[], evaluator: Evaluator): void {
  const requests = candidates.filter(({ target }) => target !== 'double');
  for (const double of candidates) {
    if (double.target !== 'double') continue;
    const fitting = requests.filter(({ request }) => !contradict(double.request, request, evaluator));
    const file = fileOf(double.request.call);
    const own = fitting.filter(({ request }) => fileOf(request.call) === file);
    double.mirrors = own.length > 0 ? own : fitting;
  }
}

/** The parameters that say which login a request is. */
const TELLING = ['connection', 'client_id'];

/** Whether what two requests are seen to ask for cannot be the same. */
function contradict(left: RequestCall, right: RequestCall, evaluator: Evaluator): boolean {
  if (areApart(hostsOf(left), hostsOf(right))) return true;
  return TELLING.some((key) => areApart(textsOf(left, key, evaluator), textsOf(right, key, evaluator)));
}

/** Whether two sets of alternatives, all of them known, have nothing in common. */
function areApart(left: readonly (string | undefined)[], right: readonly (string | undefined)[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  return [...left, ...right].every((one) => one !== undefined) && !left.some((one) => right.includes(one));
}

/** The hosts that a request names in full; others are known only when the program runs. */
function hostsOf({ urls }: RequestCall): (string | undefined)[] {
  return urls.map(({ host }) => (host !== undefined && /^[\w.-]+\.[a-z]+$/i.test(host) ? host.toLowerCase() : undefined));
}

function textsOf({ bodies }: RequestCall, key: string, evaluator: Evaluator): (string | undefined)[] {
  if (!bodies.isComplete) return [];
  return bodies.bodies.flatMap(({ object }) => memberOf(evaluator, object, key, object.node).map(knownText));
}
