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
import { inEachRoot, openRoots, type Ended, type Root } from './roots.ts';
import { assertWritable, hasCountedFollowUps, printReport, recover, type Session } from './session.ts';

/**
 * Finds all that is legacy, changes nothing, and prints the report.
 *
 * @returns the exit code
 * @throws {UsageError} for mistakes in the call
 */
export async function check(args: CheckArguments): Promise<number> {
  if (args.updateBaseline && args.baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE');
  const roots = await openRoots(args);
  assertApart([{ option: '--baseline', name: args.baseline }, { option: '--output', name: args.output }], roots);
  const ended = await inEachRoot(roots, (root) => checkRoot(root, args));
  await printReport(ended, roots, { mode: 'check', isDryRun: false });
  return ended.exitCode;
}

async function checkRoot({ session, selection }: Root, args: CheckArguments): Promise<Ended> {
  const { baseline } = args;
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
  return { ...result, report: left, changes: await plannedChanges(selection, left, session), exitCode: exitCodeOf(left, session) };
}

function exitCodeOf(report: Report, session: Session): number {
  if (report.errors.length > 0) return EXIT.error;
  return report.findings.length > 0 || hasCountedFollowUps(report, session) ? EXIT.findings : EXIT.clean;
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
