import { masked, type Carried, type Part } from '../carriers/part.ts';
import { hasOverlap, type Range } from '../edits/edit.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import type { FollowUp } from '../legacy/follow-ups.ts';
import { isCandidate } from '../legacy/needles.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { ReasonCode } from '../legacy/reasons.ts';
import { RESPONSE_USES } from '../legacy/response-use-texts.ts';
import { suppressionsOf, suppressionsOfText, type Suppressions } from '../legacy/suppressions.ts';
import { isGenerated, legacyTextIn } from '../legacy/text.ts';
import type { Dialect } from '../syntax/dialects.ts';
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
  /** The dialects by which the file, or each of its parts, was read; nothing for mere texts. */
  readonly dialects: readonly (Dialect | undefined)[] | undefined;
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
  if (readingOf(name) !== 'code') {
    const carried = carriedBy(options, name, text);
    if (carried === TOO_DEEP) return firstOf(analyzeAsText(text, 'unparsable', text, 'The file is nested too deep.'));
    return carried ? analyzeCarried(name, text, carried, options, rules) : analyzeAsText(text, 'unsupported-language', withoutComments(name, text));
  }
  if (isGenerated(name, text)) return analyzeAsText(text, 'generated-code');
  try {
    const source = parse(text, name);
    return analyzeFiles([source], options, rules).get(source) as Analysis;
  } catch (error) {
    if (!(error instanceof UnparsableError)) throw error;
    return firstOf(analyzeAsText(text, 'unparsable', text, `At ${name}:${error.line}:${error.column}: ${error.message}.`));
  }
}

const TOO_DEEP = Symbol('too deep');

/** What a file carries. Lists and quotes thousands of levels deep exhaust the call stack of every reader. */
function carriedBy({ carriedIn }: LegacyOptions, name: string, text: string): Carried | typeof TOO_DEEP | undefined {
  try {
    return carriedIn?.(name, text);
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
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
    dialects: [source.dialect],
  };
}

/** An analysis with other findings; what it looks for only when it is asked stays so. */
export function withFindings(analysis: Analysis, findings: readonly Finding[]): Analysis {
  const { suppressed, source, dialects } = analysis;
  return {
    findings,
    suppressed,
    source,
    dialects,
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
  return { ...split(findings, suppressionsOfText(text), (offset) => positionIn(text, offset)), followUps: [], source: undefined, dialects: undefined };
}

/** Analyzes the parts of a file, each as a program of its own, and the rest as text. */
function analyzeCarried(name: string, text: string, { parts, ranges, texts = [], isProse }: Carried, options: LegacyOptions, rules: readonly RuleName[]): Analysis {
  // Each part is as long as the file: of a very long document with many only those are read that may hold something.
  const candidates = text.length * parts.length > MOST_CODE ? parts.filter(({ range }) => isCandidate(text.slice(...range))) : parts;
  const own = suppressionsOfText(text);
  const positionOf = (offset: number): Position => positionIn(text, offset);
  const inner = candidates.map((part, index) => {
    const analysis = analyzePart(name, index, part, options, isProse || !part.isCode ? rules.filter((rule) => rule !== 'no-legacy-response-use') : rules);
    // A comment in front of a part counts for all of it.
    const { line } = positionOf(part.range[0]);
    return { part, analysis, isKept: own.hasOwn(line) || own.hasOwn(line - 1), findings: analysis.findings.map((finding) => carriedFinding(part, finding)) };
  });
  const silent = inner.filter(({ part, analysis }) => (!part.isCode || part.isFragment) && ![...analysis.findings, ...analysis.suppressed].some(({ rule }) => rule === 'no-oauth-ro'));
  // A request or an expression of which nothing is known is a text.
  const unread = silent.flatMap(({ part }) => [part.range, ...(part.more ?? [])]);
  const read = ranges.filter(([start, end]) => !unread.some((range) => range[0] === start && range[1] === end));
  const rest = masked(isProse ? masked(text, texts) : withoutComments(name, text), uncovered(text, read));
  const { findings: ofText, suppressed: keptTexts } = rules.includes('no-oauth-ro') ? analyzeAsText(text, 'unsupported-language', rest) : { findings: [], suppressed: [] };
  const kept = inner.flatMap(({ isKept, findings }) => (isKept ? findings : []));
  const found = split([...inner.flatMap(({ isKept, findings }) => (isKept ? [] : findings)), ...ofText], own, positionOf);
  return {
    findings: found.findings.toSorted((a, b) => a.range[0] - b.range[0]),
    suppressed: [...found.suppressed, ...kept, ...keptTexts, ...inner.flatMap(({ part, analysis }) => analysis.suppressed.map((finding) => carriedFinding(part, finding)))],
    positionOf,
    get followUps() {
      return inner.flatMap(({ part, analysis, isKept }) => (part.isCode && !isProse && !isKept ? analysis.followUps.map((followUp) => ({ ...followUp, range: part.rangeOf(followUp.range) })) : []));
    },
    source: undefined,
    dialects: inner.flatMap(({ analysis }) => analysis.dialects ?? [undefined]),
  };
}

/** More characters than this are not read for the parts of one file. */
const MOST_CODE = 20_000_000;

/** A part has no name of its own. */
function analyzePart(name: string, index: number, part: Part, options: LegacyOptions, rules: readonly RuleName[]): Analysis {
  const own = `${name}.${index + 1}.${part.extension}`;
  const analysis = analyze(own, part.code, optionsFor(name, part, options), rules);
  // What cannot be read is told by the rule about the login.
  const meant = analysis.findings.filter(({ rule }) => rules.includes(rule));
  const named = (finding: Finding): Finding => (finding.detail?.includes(own) ? { ...finding, detail: part.isCode ? finding.detail.replaceAll(own, name) : undefined } : finding);
  return withFindings(analysis, meant.map(named));
}

/** Nobody reads the project for a part: what it imports is not seen, and nothing is written beside it. */
function optionsFor(name: string, part: Part, options: LegacyOptions): LegacyOptions {
  const runtime = options.runtimeOf?.(name);
  return {
    ...options,
    addStart: false,
    runtimeOf: () => (runtime === 'native' ? runtime : part.runsInBrowser ? 'browser' : undefined),
    versionOf: options.versionOf && ((_name, pkg) => options.versionOf?.(name, pkg)),
  };
}

/** What is found in a part, at its place in the file. */
function carriedFinding(part: Part, finding: Finding): Finding {
  const range = part.rangeOf(finding.range);
  const mapped = finding.edits && part.editsOf(finding.edits);
  const edits = mapped && !hasOverlap(mapped) ? mapped : undefined;
  if (edits || !finding.edits) return { ...finding, range, edits };
  const detail = 'It would change what does not stand in the file as it is, or what others read too.';
  return finding.rule === 'no-oauth-ro' ? { ...finding, range, code: 'edit-refused', detail, edits: undefined } : { ...finding, range, detail, edits: undefined };
}

/** What lies between ranges. */
function uncovered(text: string, ranges: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) rest.push([at, start]);
    at = Math.max(at, end);
  }
  return [...rest, [at, text.length]];
}

/** A file that does not parse is one finding. */
function firstOf(analysis: Analysis): Analysis {
  return { ...analysis, findings: analysis.findings.slice(0, 1) };
}

function split(findings: readonly Finding[], suppressions: Suppressions, positionOf: Analysis['positionOf']): Pick<Analysis, 'findings' | 'suppressed' | 'positionOf'> {
  const isSuppressed = ({ rule, range }: Finding): boolean => suppressions.has(rule, positionOf(range[0]));
  return { findings: findings.filter((finding) => !isSuppressed(finding)), suppressed: findings.filter(isSuppressed), positionOf };
}
