import { applyEdits } from '../../src/edits/edit.ts';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { differenceOf, legacyRequestsOf, type Difference } from './compare.ts';
import { isLegacyRequest } from './guide.ts';
import { isLoginFinding, migrate, type Migration } from './migrate.ts';
import type { Program } from './render/program.ts';
import { runProgram } from './run/run.ts';
import type { Run } from './run/trace.ts';

/** How a program broke a property, the worst kinds first. */
export const FAILURES = {
  'wrong-request': 'A login is sent in a form that is neither the old one nor the one of the guide',
  'other-request': 'A request that is no passwordless login is sent in another form',
  'other-behaviour': 'The program does something else than before',
  silence: 'A request to the legacy endpoint is passed over in silence',
  'other-output': 'The program prints something else than before',
  'changed-though-reported': 'The text changed, and nothing counts as rewritten',
  'unchanged-though-rewritten': 'The text did not change, and something counts as rewritten',
  again: 'A second run changes the text once more',
  'left-behind': 'A finding that counts as rewritten is still there',
  unparsable: 'The new text does not run',
  'other-bytes': 'Bytes outside the edits changed',
  'other-findings': 'Comments, line ends or tabs change what is found or rewritten',
  'lost-comment': 'A comment is gone',
  'other-ends': 'Line ends, the byte order mark or the end of the file changed',
  'other-text': 'The new text is another one with other line ends, tabs or lines in front',
  crash: 'The migration throws',
  hang: 'The migration takes seconds, or does not end',
} as const;

export interface Failure {
  readonly kind: keyof typeof FAILURES;
  readonly difference?: Difference;
  readonly detail?: string;
  readonly migration?: Migration;
}

/** What became of a program: how it broke a property, or nothing; and what counts for the shares. */
export interface Verdict {
  readonly failure: Failure | undefined;
  readonly migration: Migration | undefined;
  readonly before: readonly Run[];
}

/** Runs a program, migrates it, runs it again, and compares. */
export async function checkProgram(fileName: string, program: Program, options: LegacyOptions): Promise<Verdict> {
  const before = await runProgram(program.text, program);
  let migration: Migration;
  try {
    migration = migrate(fileName, program.text, options);
  } catch (error) {
    const isSlow = (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { failure: isSlow ? { kind: 'hang' } : { kind: 'crash', detail: String((error as Error).stack) }, migration: undefined, before };
  }
  const failure = (await failureOf(fileName, program, migration, before, options)) as Failure | undefined;
  return { failure: failure && { ...failure, migration }, migration, before };
}

async function failureOf(fileName: string, program: Program, migration: Migration, before: readonly Run[], options: LegacyOptions): Promise<Failure | undefined> {
  let after: readonly Run[];
  try {
    after = migration.text === program.text ? before : await runProgram(migration.text, program);
  } catch (error) {
    return { kind: 'unparsable', detail: String(error) };
  }
  const difference = differenceOf(before, after, options);
  if (difference) return { kind: difference.what, difference };
  return silenceOf(fileName, migration, before, after, options) ?? textFailureOf(fileName, program.text, migration, options);
}

/** Every request to the legacy endpoint has a finding: before the migration, and after it where it is still made. */
function silenceOf(fileName: string, migration: Migration, before: readonly Run[], after: readonly Run[], options: LegacyOptions): Failure | undefined {
  const logins = migration.outcomes.filter(isLoginFinding);
  if (legacyRequestsOf(before).length > 0 && logins.length === 0) return { kind: 'silence', detail: 'no finding' };
  if (logins.length < leastSites(before)) return { kind: 'silence', detail: `${logins.length} findings for ${leastSites(before)} logins` };
  if (legacyRequestsOf(after).length === 0 || migration.text.length === 0) return undefined;
  const left = migrate(fileName, migration.text, options).outcomes.filter(isLoginFinding);
  return left.length === 0 ? { kind: 'silence', detail: 'no finding is left, and the request is still made' } : undefined;
}

/** How many logins a program has at least: functions that ask different hosts, or with different clients, are different ones. */
function leastSites(runs: readonly Run[]): number {
  const clients = runs.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'request' && isLegacyRequest(event) ? [event.client] : [])));
  return new Set(clients).size;
}

/** What must be true of the text, whatever the program does. */
export function textFailureOf(fileName: string, text: string, migration: Migration, options: LegacyOptions): Failure | undefined {
  const rewritten = migration.outcomes.filter(({ state }) => state === 'rewritten');
  if (rewritten.length === 0 && migration.text !== text) return { kind: 'changed-though-reported' };
  if (rewritten.length > 0 && migration.text === text) return { kind: 'unchanged-though-rewritten' };
  if (migration.text === text) return undefined;
  const again = migrate(fileName, migration.text, options);
  if (again.text !== migration.text) return { kind: 'again', detail: again.text };
  const left = again.outcomes.filter(isLoginFinding).length;
  const manual = migration.outcomes.filter((outcome) => isLoginFinding(outcome) && outcome.state !== 'rewritten').length;
  if (left > manual) return { kind: 'left-behind', detail: `${left} findings are left, ${manual} were reported` };
  return hasOtherBytes(fileName, text, migration, options) ? { kind: 'other-bytes' } : undefined;
}

/** Makes the edits once more, from the findings alone. */
function hasOtherBytes(fileName: string, text: string, migration: Migration, options: LegacyOptions): boolean {
  const rewritten = new Set(migration.outcomes.filter(({ state }) => state === 'rewritten').map(({ finding }) => finding));
  const edits = migration.findings.flatMap((finding) => (rewritten.has(finding) ? (finding.edits ?? []) : []));
  try {
    return applyEdits(text.replace(/^\uFEFF/, ''), edits) !== migration.text.replace(/^\uFEFF/, '');
  } catch {
    // Edits that touch each other are made in several passes; the passes are held against each other instead.
    return migrate(fileName, text, options).text !== migration.text;
  }
}
