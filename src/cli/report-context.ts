import { posix, resolve } from 'node:path';
import { relativeName } from '../project/names.ts';
import type { ReportContext, ReportedChange } from '../report/context.ts';
import { gitRootOf } from '../run/git.ts';
import { packageVersion } from '../run/package-file.ts';
import { readText } from '../run/read.ts';
import { reasonInDocument } from '../run/rule-documents.ts';
import type { ChangedFile, RunResult } from '../run/run.ts';
import type { Session } from './session.ts';

/** What a run has found and done, as far as its report tells it. */
export type Told = Pick<RunResult, 'report' | 'changes' | 'results'>;

/** How a command is told in its report. */
export interface Telling {
  readonly mode: 'check' | 'migrate';
  readonly isDryRun: boolean;
  /** The patch that takes the changes back, if one was asked for. */
  readonly undo?: string | undefined;
}

/** What the forms of the report may ask about a run. */
export function contextOf({ changes, results }: Told, { cwd, args, config }: Session, { undo, ...telling }: Telling, style: ReportContext['style']): ReportContext {
  const root = gitRootOf(cwd);
  const below = root === undefined ? '' : relativeName(root, cwd);
  return {
    ...telling,
    undo,
    quiet: args.quiet,
    isStrict: config.strict === true,
    style,
    version: packageVersion(),
    changes: changes.map(reportedChange),
    textOf: oldTexts(results, cwd),
    explain: reasonInDocument,
    nameInRepository: (file) => posix.join(below, file),
    filesUrl: filesUrlOf(process.env),
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
