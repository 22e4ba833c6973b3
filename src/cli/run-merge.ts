import { isAbsolute, posix, resolve } from 'node:path';
import type { ReportContext } from '../report/context.ts';
import { FORMATS } from '../report/formats.ts';
import { mergeReports } from '../report/merge.ts';
import type { Report } from '../report/report.ts';
import { withWholeNames } from '../report/roots.ts';
import { PLAIN } from '../report/style.ts';
import { packageVersion } from '../run/package-file.ts';
import { readReport } from '../run/read-report.ts';
import { readText } from '../run/read.ts';
import { reasonInDocument } from '../run/rule-documents.ts';
import { UsageError } from '../run/usage-error.ts';
import { EXIT } from './exit.ts';
import { withRest } from './options.ts';
import { identityOf } from './outputs.ts';
import type { MergeArguments } from './report.ts';
import { outputStyle, workingDirectory, writeOutput } from './session.ts';

/**
 * Puts JSON reports together, and prints the one that comes out.
 *
 * @returns the exit code: what the reports say does not change it
 * @throws {UsageError} for a file that is no report, and one that is both read and written
 */
export async function mergeFiles(args: MergeArguments): Promise<number> {
  const cwd = workingDirectory();
  const files = filesOf(args, cwd);
  const merged = mergeReports([...files.values()].map(({ path, name }) => readReport(path, name)));
  if (args.output !== undefined && files.has(keyOf(resolve(cwd, args.output)))) throw new UsageError(`nothing was written: --output ${args.output} is a report that is read too; choose another file`);
  const report = args.format === 'json' ? merged : withWholeNames(merged);
  const format = await FORMATS[args.format]();
  const data = format(report, contextOf(report, args, cwd));
  if (args.output === undefined) process.stdout.write(data);
  else writeOutput(resolve(cwd, args.output), args.output, data);
  return EXIT.clean;
}

/** The files, each once, whatever names it is given. */
function filesOf(args: MergeArguments, cwd: string): ReadonlyMap<string, { readonly path: string; readonly name: string }> {
  const files = withRest(args.files, args).map((name) => ({ path: resolve(cwd, name), name }));
  return new Map(files.map((file) => [keyOf(file.path), file]));
}

function keyOf(path: string): string {
  return identityOf(path) ?? path;
}

/** The reports do not say how their runs were called: what was rewritten tells that it was a migration. */
function contextOf({ summary }: Report, args: MergeArguments, cwd: string): ReportContext {
  const mode = summary.rewritten > 0 || summary.filesChanged > 0 ? 'migrate' : 'check';
  return {
    mode,
    isDryRun: args.dryRun,
    quiet: args.quiet,
    isStrict: false,
    style: args.output === undefined ? outputStyle(args) : PLAIN,
    version: packageVersion(),
    changes: [],
    // A report from elsewhere names what it likes. What a migration has written is no text of before.
    textOf: (file) => (mode === 'check' && isBelow(file) ? readText(resolve(cwd, file)) : undefined),
    explain: reasonInDocument,
    nameInRepository: (file) => file,
    filesUrl: undefined,
    undo: undefined,
  };
}

function isBelow(file: string): boolean {
  return !isAbsolute(file) && !posix.normalize(file).startsWith('..');
}
