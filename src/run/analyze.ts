import type { Finding } from '../legacy/finding.ts';
import type { FollowUp } from '../legacy/follow-ups.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { ReasonCode } from '../legacy/reasons.ts';
import { suppressionsOf, suppressionsOfText, type Suppressions } from '../legacy/suppressions.ts';
import { isGenerated, legacyTextIn } from '../legacy/text.ts';
import { analyzeSource } from '../rewrite/analyze-source.ts';
import { parse, UnparsableError } from '../syntax/parse.ts';
import { positionIn, type Position, type SourceFile } from '../syntax/source-file.ts';
import { readingOf } from './languages.ts';

/** What was found in one text. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** Findings that their author has switched off. */
  readonly suppressed: readonly Finding[];
  readonly followUps: readonly FollowUp[];
  readonly isParsed: boolean;
  /** The line and column of an offset, counted from 1. */
  positionOf(offset: number): Position;
}

/**
 * Analyzes the text of a file in the way that its name asks for.
 *
 * @param name the file's path; its extension decides how the text is read
 * @param text the text without a byte order mark
 */
export function analyze(name: string, text: string, options: LegacyOptions): Analysis {
  if (readingOf(name) !== 'code') return analyzeAsText(text, 'unsupported-language', undefined, legacyTextIn(isMarkup(name) ? withoutComments(text) : text));
  if (isGenerated(name, text)) return analyzeAsText(text, 'generated-code');
  try {
    return ofSource(parse(text, name), options);
  } catch (error) {
    if (!(error instanceof UnparsableError)) throw error;
    const place = `${name}:${error.line}:${error.column}`;
    return analyzeAsText(text, 'unparsable', `At ${place}: ${error.message}`);
  }
}

function ofSource(file: SourceFile, options: LegacyOptions): Analysis {
  const { findings, followUps } = analyzeSource(file, options);
  return { ...split(findings, suppressionsOf(file), (offset) => file.positionOf(offset)), followUps, isParsed: true };
}

/** Files that are not read as code: every place that holds the legacy path is told. A file that does not parse is one finding. */
export function analyzeAsText(text: string, code: ReasonCode, detail?: string, places = legacyTextIn(text)): Analysis {
  const findings = (code === 'unparsable' ? places.slice(0, 1) : places).map((range): Finding => {
    return { rule: 'no-oauth-ro', code, detail, range, severity: 'error', edits: undefined, isTypo: false };
  });
  return { ...split(findings, suppressionsOfText(text), (offset) => positionIn(text, offset)), followUps: [], isParsed: false };
}

function isMarkup(name: string): boolean {
  return /\.(?:astro|cshtml|html?|jsp|plist|svelte|vue|xml)$/i.test(name);
}

/** The text with its comments blanked out, every other character at its place. */
function withoutComments(text: string): string {
  return text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n\r]/g, ' '));
}

function split(findings: readonly Finding[], suppressions: Suppressions, positionOf: Analysis['positionOf']): Pick<Analysis, 'findings' | 'suppressed' | 'positionOf'> {
  const isSuppressed = ({ rule, range }: Finding): boolean => suppressions.has(rule, positionOf(range[0]).line);
  return { findings: findings.filter((finding) => !isSuppressed(finding)), suppressed: findings.filter(isSuppressed), positionOf };
}
