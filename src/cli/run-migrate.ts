import { relative, resolve } from 'node:path';
import { colored, reverseDiff, unifiedDiff } from '../report/diff.ts';
import type { Report } from '../report/report.ts';
import { sanitize } from '../report/sanitize.ts';
import { findUnsafe } from '../run/git.ts';
import { fileTexts } from '../run/patch.ts';
import { run, type ChangedFile } from '../run/run.ts';
import { UsageError } from '../run/usage-error.ts';
import { unwritten, writeChanges } from '../run/write-changes.ts';
import { EXIT } from './exit.ts';
import type { MigrateArguments } from './migrate.ts';
import { assertApart } from './outputs.ts';
import { assertWritable, hasCountedFollowUps, openSession, outputStyle, printReport, recover, selectionOf, writeOutput, type Session } from './session.ts';

/**
 * Rewrites what is proven, and prints the report.
 *
 * @returns the exit code
 * @throws {UsageError} for mistakes in the call; nothing is written then
 */
export async function migrate(args: MigrateArguments): Promise<number> {
  const session = await openSession(args);
  const selection = selectionOf(session);
  assertApart([{ option: '--output', name: args.output }, { option: '--write-undo', name: args.writeUndo }], session, selection);
  await recover(session, selection);
  const { report, changes } = await run(selection, 'migrate', session.config);
  const done = args.dryRun ? report : write(report, changes, args, session);
  if (args.dryRun) printDiff(changes, args, session);
  printReport(done, session, { mode: 'migrate', isDryRun: args.dryRun });
  if (done.errors.length > 0) return EXIT.error;
  return args.failOnManual && (done.summary.manual > 0 || hasCountedFollowUps(done, session)) ? EXIT.findings : EXIT.clean;
}

/** Where the report goes to standard output as data, the diff has no place there. */
function printDiff(changes: readonly ChangedFile[], args: MigrateArguments, session: Session): void {
  if (args.format !== 'text' && args.output === undefined) return;
  const style = outputStyle(args);
  for (const change of changes) {
    const diff = unifiedDiff(fileTexts(change, session.cwd));
    process.stdout.write(process.stdout.isTTY || args.color ? colored(process.stdout.isTTY ? sanitize(diff) : diff, style) : diff);
  }
  if (changes.length > 0) process.stdout.write('\n');
}

function write(report: Report, changes: readonly ChangedFile[], args: MigrateArguments, session: Session): Report {
  if (!args.allowDirty) assertSafe(changes, session.cwd);
  if (args.output !== undefined) assertWritable(resolve(session.cwd, args.output), args.output);
  const undo = (written: readonly ChangedFile[]): void => {
    if (args.writeUndo === undefined || written.length === 0) return;
    const patch = written.map((change) => reverseDiff(fileTexts(change, session.cwd))).join('');
    writeOutput(resolve(session.cwd, args.writeUndo), args.writeUndo, patch);
  };
  // Before anything is written, so that a way back is there whatever happens.
  undo(changes);
  const failures = writeChanges(changes, session.cwd);
  if (failures.size === 0) return report;
  undo(changes.filter((change) => !failures.has(change)));
  return unwritten(report, failures);
}

/** @throws {UsageError} where a file to be written has changes that no commit holds */
function assertSafe(changes: readonly ChangedFile[], cwd: string): void {
  const { changed, outside } = findUnsafe(changes.map(({ file }) => file.path));
  if (changed.length > 0) {
    throw new UsageError(`nothing was written: ${listed(changed, cwd)} ${changed.length === 1 ? 'has' : 'have'} uncommitted changes; commit or stash them, or use --allow-dirty`);
  }
  if (outside.length > 0) {
    throw new UsageError(`nothing was written: ${listed(outside, cwd)} ${outside.length === 1 ? 'is' : 'are'} in no git repository, so there is no way back; use --allow-dirty to write anyway`);
  }
}

/** The first names of a list, and how many more there are. */
function listed(paths: readonly string[], cwd: string): string {
  const names = paths.slice(0, 3).map((path) => sanitize(relative(cwd, path)));
  return paths.length > 3 ? `${names.join(', ')} and ${paths.length - 3} more` : names.join(', ');
}
