import { relative, resolve, sep } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { colored, reverseDiff, unifiedDiff, type FileTexts } from '../report/diff.ts';
import type { Report } from '../report/report.ts';
import { sanitize } from '../report/sanitize.ts';
import { findUnsafe } from '../run/git.ts';
import { run, type ChangedFile } from '../run/run.ts';
import { UsageError } from '../run/usage-error.ts';
import { unwritten, writeChanges } from '../run/write-changes.ts';
import { withShared } from './options.ts';
import { EXIT, openSession, outputStyle, printReport, selectionOf, writeOutput, type Session } from './session.ts';

function builder(argv: Argv) {
  return withShared(argv)
    .option('dry-run', { type: 'boolean', default: false, describe: 'write nothing, print the unified diff' })
    .option('allow-dirty', { type: 'boolean', default: false, describe: 'write files with uncommitted changes, and files outside any git repository' })
    .option('fail-on-manual', { type: 'boolean', default: false, describe: 'exit 1 while findings remain that a person has to look at' })
    .option('write-undo', { type: 'string', requiresArg: true, describe: 'write a patch that takes the changes back with git apply' })
    .example('$0 migrate --dry-run', 'show what would change below the working directory')
    .example('$0 migrate src --audience https://api.example.com', 'rewrite, and ask for access tokens of your API')
    .example('$0 migrate --audience-expression process.env.AUTH0_AUDIENCE', 'the same, with the audience from a setting')
    .example('git ls-files -z "*.js" | $0 migrate --files-from -', 'the files of a list');
}

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const migrateCommand: CommandModule<object, Arguments> = {
  command: 'migrate [paths..]',
  describe: 'rewrite what is proven, report the rest',
  builder: builder as CommandModule<object, Arguments>['builder'],
  handler(args) {
    process.exitCode = migrate(args);
  },
};

function migrate(args: Arguments): number {
  const session = openSession(args);
  const { report, changes } = run(selectionOf(session), 'migrate', session.config);
  const done = args.dryRun ? report : write(report, changes, args, session);
  if (args.dryRun) printDiff(changes, args, session);
  printReport(done, session, { mode: 'migrate', isDryRun: args.dryRun });
  if (done.errors.length > 0) return EXIT.error;
  return args.failOnManual && done.summary.manual > 0 ? EXIT.findings : EXIT.clean;
}

/** Where the report goes to standard output as data, the diff has no place there. */
function printDiff(changes: readonly ChangedFile[], args: Arguments, session: Session): void {
  if (args.format !== 'text' && args.output === undefined) return;
  const style = outputStyle(args);
  for (const change of changes) {
    const diff = unifiedDiff(textsOf(change, session.cwd));
    process.stdout.write(process.stdout.isTTY ? colored(sanitize(diff), style) : diff);
  }
  if (changes.length > 0) process.stdout.write('\n');
}

function textsOf({ file, content, oldText, newText }: ChangedFile, root: string): FileTexts {
  return { name: relative(root, file.path).split(sep).join('/'), oldText: content.bom + oldText, newText: content.bom + newText };
}

function write(report: Report, changes: readonly ChangedFile[], args: Arguments, session: Session): Report {
  if (!args.allowDirty) assertSafe(changes, session.cwd);
  const undo = (written: readonly ChangedFile[]): void => {
    if (args.writeUndo === undefined) return;
    const patch = written.map((change) => reverseDiff(textsOf(change, session.cwd))).join('');
    writeOutput(resolve(session.cwd, args.writeUndo), args.writeUndo, patch);
  };
  // Before anything is written, so that a way back is there whatever happens.
  undo(changes);
  const failures = writeChanges(changes);
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
