import { fileOf } from '../syntax/source-file.ts';
import type { Candidate } from './candidate.ts';

/**
 * The requests that a test double stands for: those of its own file; where it has none, all that are seen, for a test says
 * nothing of the file that it tests.
 */
export function mirroredBy(double: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const requests = candidates.filter(({ target }) => target !== 'double');
  const file = fileOf(double.request.call);
  const own = requests.filter(({ request }) => fileOf(request.call) === file);
  return own.length > 0 ? own : requests;
}
