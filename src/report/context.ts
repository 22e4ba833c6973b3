import type { Report, ReportedFollowUp } from './report.ts';
import type { Style } from './style.ts';

/** What a form of the report may ask about the run that it tells of. */
export interface ReportContext {
  readonly mode: 'check' | 'migrate';
  readonly isDryRun: boolean;
  /** Leaves out the summary and the follow-ups, where these are no findings. */
  readonly quiet: boolean;
  /** Whether follow-ups count as findings. */
  readonly isStrict: boolean;
  readonly style: Style;
  /** The version of this program. */
  readonly version: string;
  /** What was changed, or would be; of a check, what a migration would make of the files that it can rewrite, where a form shows that. */
  readonly changes: readonly ReportedChange[];
  /** The text of a file as it was before the run, without its byte order mark; nothing where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
  /** What the documents say about a reason of a rule, with before and after, in Markdown; nothing where they do not know it. */
  readonly explain: (rule: string, reason: string) => string | undefined;
  /** The name of a file from the root of its repository; reports count names from the working directory. */
  readonly nameInRepository: (file: string) => string;
  /** Where the files of the repository are shown as they were before the run, as far as the surroundings tell. */
  readonly filesUrl: string | undefined;
  /** The patch that takes the changes back, if one was asked for. */
  readonly undo: string | undefined;
}

/** A changed file: its name as in the findings, and its two texts without their byte order marks. */
export interface ReportedChange {
  readonly file: string;
  readonly oldText: string;
  readonly newText: string;
}

/** A form of the report. */
export type Formatter = (report: Report, context: ReportContext) => string;

/** The follow-ups that people are told. */
export function toldFollowUps({ followUps }: Report, { quiet, isStrict }: Pick<ReportContext, 'quiet' | 'isStrict'>): readonly ReportedFollowUp[] {
  return quiet && !isStrict ? [] : followUps;
}

/** The parts of a list by a name of each, in the order in which the names come. */
export function groupBy<T>(list: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const known = groups.get(nameOf(one));
    if (known) known.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

/** A number of things, in words. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
