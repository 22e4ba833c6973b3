import type { Finding, RuleName } from '../legacy/finding.ts';
import type { FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { ReasonCode } from '../legacy/reasons.ts';
import { RESPONSE_USES } from '../legacy/response-use-texts.ts';
import { suppressionsOf, suppressionsOfText, type Suppressions } from '../legacy/suppressions.ts';
import { isGenerated, legacyTextIn } from '../legacy/text.ts';
import { parse, UnparsableError } from '../syntax/parse.ts';
import { positionIn, type Position, type SourceFile } from '../syntax/source-file.ts';
import { analyzeSources, RULES, type Found } from './analyze-source.ts';
import { withoutComments } from './comments.ts';
import { readingOf } from './languages.ts';

/** What was found in one text. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** Findings that their author has switched off. */
  readonly suppressed: readonly Finding[];
  readonly followUps: readonly FollowUp[];
  /** The file as it was read; nothing for texts that are not read as code. */
  readonly source: SourceFile | undefined;
  /** The line and column of an offset, counted from 1. */
  positionOf(offset: number): Position;
}

/**
 * Analyzes the text of a file in the way that its name asks for.
 *
 * @param name the file's path; its extension decides how the text is read
 * @param text the text without a byte order mark
 * @param rules what to look for
 */
export function analyze(name: string, text: string, options: LegacyOptions, rules: readonly RuleName[] = RULES): Analysis {
  if (readingOf(name) !== 'code') return analyzeAsText(text, 'unsupported-language', withoutComments(name, text));
  if (isGenerated(name, text)) return analyzeAsText(text, 'generated-code');
  try {
    const source = parse(text, name);
    return analyzeFiles([source], options, rules).get(source) as Analysis;
  } catch (error) {
    if (!(error instanceof UnparsableError)) throw error;
    return firstOf(analyzeAsText(text, 'unparsable', text, `At ${name}:${error.line}:${error.column}: ${error.message}.`));
  }
}

/**
 * Analyzes files that are read already, with what their surroundings know.
 *
 * @returns what was found in each of them, and in the files that a legacy URL gets to from there
 */
export function analyzeFiles(files: readonly SourceFile[], options: LegacyOptions, rules: readonly RuleName[] = RULES): ReadonlyMap<SourceFile, Analysis> {
  return new Map([...analyzeSources(files, options, rules)].map(([source, found]) => [source, analysisOf(source, found)]));
}

function analysisOf(source: SourceFile, { findings, followUps }: Found): Analysis {
  const suppressions = suppressionsOf(source);
  const isKept = ({ code, range, elsewhere }: FollowUp): boolean => {
    const own = elsewhere ? suppressionsOf(elsewhere) : suppressions;
    return code in RESPONSE_USES && own.has('no-legacy-response-use', (elsewhere ?? source).positionOf(range[0]));
  };
  return {
    ...split(findings, suppressions, (offset) => source.positionOf(offset)),
    get followUps() {
      return followUps().filter((followUp) => !isKept(followUp));
    },
    source,
  };
}

/** An analysis with other findings; what it looks for only when it is asked stays so. */
export function withFindings(analysis: Analysis, findings: readonly Finding[]): Analysis {
  const { suppressed, source } = analysis;
  return {
    findings,
    suppressed,
    source,
    get followUps() {
      return analysis.followUps;
    },
    positionOf: (offset) => analysis.positionOf(offset),
  };
}

/**
 * Files that are not read as code: every place that holds the legacy path is told.
 *
 * @param searched the text without what does not count, every character at its place
 */
export function analyzeAsText(text: string, code: ReasonCode, searched = text, detail?: string): Analysis {
  const findings = legacyTextIn(searched).map((range): Finding => {
    return { rule: 'no-oauth-ro', code, detail, range, severity: 'error', edits: undefined, isTypo: false };
  });
  return { ...split(findings, suppressionsOfText(text), (offset) => positionIn(text, offset)), followUps: [], source: undefined };
}

/** A file that does not parse is one finding. */
function firstOf(analysis: Analysis): Analysis {
  return { ...analysis, findings: analysis.findings.slice(0, 1) };
}

function split(findings: readonly Finding[], suppressions: Suppressions, positionOf: Analysis['positionOf']): Pick<Analysis, 'findings' | 'suppressed' | 'positionOf'> {
  const isSuppressed = ({ rule, range }: Finding): boolean => suppressions.has(rule, positionOf(range[0]));
  return { findings: findings.filter((finding) => !isSuppressed(finding)), suppressed: findings.filter(isSuppressed), positionOf };
}
