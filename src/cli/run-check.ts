import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../report/report.ts';
import { lineReader, withoutKnown, writeBaseline } from '../run/baseline.ts';
import { run, type RunResult } from '../run/run.ts';
import type { Selection } from '../run/select.ts';
import { UsageError } from '../run/usage-error.ts';
import type { CheckArguments } from './check.ts';
import { EXIT } from './exit.ts';
import { assertApart } from './outputs.ts';
import { withProgress } from './progress.ts';
import { assertWritable, hasCountedFollowUps, openSession, printReport, recover, selectionOf, type Session } from './session.ts';

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
  const selection = await selectionOf(session);
  assertApart([{ option: '--baseline', name: baseline }, { option: '--output', name: args.output }], session, selection);
  await recover(session, selection);
  const result = await withProgress(args, (onRead) => run(selection, 'check', { ...session.config, onRead }));
  const { report } = result;
  const lineOf = lineReader(session.cwd, selection.given);
  const isStrict = session.config.strict === true;
  if (baseline !== undefined && args.updateBaseline) {
    if (args.output !== undefined) assertWritable(resolve(session.cwd, args.output), args.output);
    writeBaseline(report, resolve(session.cwd, baseline), baseline, { lineOf, isStrict, isKept: isKept(session.cwd, selection, report) });
  }
  const left = baseline === undefined ? report : withoutKnown(report, resolve(session.cwd, baseline), baseline, lineOf, isStrict);
  await printReport({ ...result, report: left, changes: await plannedChanges(selection, left, session) }, session, { mode: 'check', isDryRun: false });
  if (left.errors.length > 0) return EXIT.error;
  return left.findings.length > 0 || hasCountedFollowUps(left, session) ? EXIT.findings : EXIT.clean;
}

/** What a migration would make of the files with findings that it can rewrite, for the page that shows it. */
async function plannedChanges(selection: Selection, { findings }: Report, { args, config }: Session): Promise<RunResult['changes']> {
  const fixable = new Set(findings.filter(({ state }) => state === 'fixable').map(({ file }) => file));
  if (args.format !== 'html' || fixable.size === 0) return [];
  const { changes } = await withProgress(args, (onRead) => run(selection, 'migrate', { ...config, onRead }));
  return changes.filter(({ file }) => fixable.has(file.name));
}

/** Whether what a baseline knows of a file stays: the file was not looked at, and is still there. */
function isKept(cwd: string, { files }: Selection, { errors }: Report): (file: string) => boolean {
  const unread = new Set(errors.map(({ file }) => file));
  const read = new Set(files.map(({ name }) => name).filter((name) => !unread.has(name)));
  return (file) => !read.has(file) && existsSync(resolve(cwd, file));
}
