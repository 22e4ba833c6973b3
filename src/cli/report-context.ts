import { posix, resolve } from 'node:path';
import { relativeName } from '../project/names.ts';
import type { ReportContext, ReportedChange } from '../report/context.ts';
import { gitRootOf } from '../run/git.ts';
import { packageVersion } from '../run/package-file.ts';
import { readText } from '../run/read.ts';
import { reasonInDocument } from '../run/rule-documents.ts';
import type { ChangedFile, FileResult, RunResult } from '../run/run.ts';
import type { Root } from './roots.ts';
import type { Session } from './session.ts';

/** What a run has found and done, as far as its report tells it. */
export interface Told extends Pick<RunResult, 'report' | 'changes'> {
  readonly results: readonly Pick<FileResult, 'file' | 'content'>[];
}

/** How a command is told in its report. */
export interface Telling {
  readonly mode: 'check' | 'migrate';
  readonly isDryRun: boolean;
  /** The patch that takes the changes back, if one was asked for. */
  readonly undo?: string | undefined;
}

/** The first of the sessions of a call: all have its arguments and its working directory. */
export function sessionOf([first]: readonly Root[]): Session {
  return (first as Root).session;
}

/** What the forms of the report may ask about a run. */
export function contextOf({ changes, results }: Told, roots: readonly Root[], { undo, ...telling }: Telling, style: ReportContext['style']): ReportContext {
  const { cwd, args } = sessionOf(roots);
  // The files of several repositories are shown from the working directory.
  const repository = roots.length > 1 ? undefined : gitRootOf(cwd);
  const below = repository === undefined ? '' : relativeName(repository, cwd);
  return {
    ...telling,
    undo,
    quiet: args.quiet,
    isStrict: roots.some(({ session: { config } }) => config.strict === true),
    style,
    version: packageVersion(),
    changes: changes.map(reportedChange),
    textOf: oldTexts(results, cwd),
    explain: reasonInDocument,
    nameInRepository: (file) => posix.join(below, file),
    filesUrl: roots.length > 1 ? undefined : filesUrlOf(process.env),
  };
}

function reportedChange({ file, oldText, newText }: ChangedFile): ReportedChange {
  return { file: file.name, oldText, newText };
}

/** The texts of files as they were before the run: those that it read are known, and it has written no others. */
function oldTexts(results: Told['results'], cwd: string): ReportContext['textOf'] {
  const known = new Map(results.map(({ file, content }) => [file.name, content?.text]));
  return (file) => (known.has(file) ? known.get(file) : readText(resolve(cwd, file)));
}

/** Where GitHub shows the commit that a workflow runs on. */
function filesUrlOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit }: NodeJS.ProcessEnv): string | undefined {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}
