import type { Finding, RuleName } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { RULES } from './analyze-source.ts';
import { analyze, type Analysis } from './analyze.ts';
import { rewriteTexts, withCheckedEdits, type Decision, type Outcome, type Read } from './rewrite-texts.ts';

export interface RewrittenText {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
  /** What is found in the text as it ends. */
  readonly findings: readonly Finding[];
}

/**
 * Makes every proven edit of a text that is read alone.
 *
 * @param analysis the analysis of the text
 */
export function rewriteText(name: string, text: string, analysis: Analysis, options: LegacyOptions, rules: readonly RuleName[] = RULES, decide?: (finding: Finding) => Decision | undefined): RewrittenText {
  const { texts, outcomes, findings } = rewriteTexts(new Map([[name, text]]), new Map([[name, analysis.findings]]), reader(name, text, analysis, options, rules), (_name, finding) => decide?.(finding));
  return { text: texts.get(name) ?? text, outcomes: outcomes.get(name) ?? [], findings: findings.get(name) ?? [] };
}

/**
 * The findings of a text that is read alone, with the edits that stand the check.
 *
 * @param analysis what was found in the text, by any reader of it, and the text as this project reads it
 */
export function checkedFindings(name: string, text: string, analysis: Pick<Analysis, 'findings' | 'dialects'>, options: LegacyOptions, rules: readonly RuleName[] = RULES): readonly Finding[] {
  // What only another parser reads cannot be checked with this project's own.
  if (!analysis.dialects) return analysis.findings;
  return withCheckedEdits(new Map([[name, text]]), new Map([[name, analysis.findings]]), reader(name, text, analysis, options, rules)).get(name) ?? [];
}

function reader(name: string, text: string, { dialects }: Pick<Analysis, 'dialects'>, options: LegacyOptions, rules: readonly RuleName[]): Read {
  return (texts) => {
    const analysis = analyze(name, texts.get(name) ?? text, options, rules);
    // A text that only another dialect reads is another program.
    const isSame = dialects?.length === analysis.dialects?.length && dialects?.every((dialect, index) => dialect === analysis.dialects?.[index]);
    return isSame ? new Map([[name, analysis]]) : undefined;
  };
}
