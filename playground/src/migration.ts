import { carriedIn } from '../../src/carriers/carriers.ts';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { followUpsIn, reportedFindings } from '../../src/report/of-files.ts';
import type { ReportedFinding, ReportedFollowUp } from '../../src/report/report.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { isExpression } from '../../src/syntax/expression.ts';
import { changedLines, type ChangedLines } from './changed-lines.ts';
import type { PageOptions, Pasted } from './pasted.ts';

/** What becomes of a text. */
export interface Migration {
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
  readonly followUps: readonly ReportedFollowUp[];
  readonly changed: ChangedLines;
  /** What is wrong with the options; such ones are not gone by. */
  readonly problem: string | undefined;
}

/** Migrates a text as the command does with a file that it reads alone. */
export function migrate({ name, text, options }: Pasted): Migration {
  const problem = problemOf(options);
  const { audience, audienceExpression, ...others } = options;
  const all: LegacyOptions = { ...(problem === undefined ? options : others), carriedIn };
  const analysis = analyze(name, text, all);
  const rewritten = rewriteText(name, text, analysis, all);
  const file = { name, analysis, outcomes: rewritten.outcomes };
  return {
    text: rewritten.text,
    findings: reportedFindings(file),
    followUps: followUpsIn([file], (path) => path, false),
    changed: changedLines(text, rewritten.text),
    problem,
  };
}

function problemOf({ audience, audienceExpression }: PageOptions): string | undefined {
  if (audienceExpression === undefined) return undefined;
  if (audience !== undefined) return 'audience and audienceExpression exclude each other: neither is used.';
  return isExpression(audienceExpression) ? undefined : 'audienceExpression must be one JavaScript expression, such as process.env.AUTH0_AUDIENCE: it is not used.';
}
