import { resolve } from 'node:path';
import { lineReader, withoutKnown, writeBaseline } from '../run/baseline.ts';
import { run } from '../run/run.ts';
import { UsageError } from '../run/usage-error.ts';
import type { CheckArguments } from './check.ts';
import { EXIT } from './exit.ts';
import { openSession, printReport, selectionOf } from './session.ts';

/**
 * Finds all that is legacy, changes nothing, and prints the report.
 *
 * @returns the exit code
 * @throws {UsageError} for mistakes in the call
 */
export async function check(args: CheckArguments): Promise<number> {
  const session = await openSession(args);
  const { baseline } = args;
  if (args.updateBaseline && baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE');
  const { report } = await run(selectionOf(session), 'check', session.config);
  const lineOf = lineReader(session.cwd);
  if (baseline !== undefined && args.updateBaseline) writeBaseline(report, resolve(session.cwd, baseline), baseline, lineOf);
  const left = baseline === undefined ? report : withoutKnown(report, resolve(session.cwd, baseline), baseline, lineOf);
  printReport(left, session, { mode: 'check', isDryRun: false });
  if (left.errors.length > 0) return EXIT.error;
  return left.findings.length > 0 ? EXIT.findings : EXIT.clean;
}
