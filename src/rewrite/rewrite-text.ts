import { applyEdits, chooseGroups, mapOffset, type Edit, type EditGroup } from '../edits/edit.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { Dialect } from '../syntax/dialects.ts';
import { RULES } from './analyze-source.ts';
import { analyze, type Analysis } from './analyze.ts';

/** How a finding ends. */
export type State = 'rewritten' | 'fixable' | 'manual';

export interface Outcome {
  readonly finding: Finding;
  readonly state: State;
}

export interface RewrittenText {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** A finding of the first reading, followed through the passes. */
interface Tracked {
  readonly finding: Finding;
  offset: number;
  state: 'open' | 'rewritten' | 'refused';
}

/** Edits that touch each other are made one pass after the other; more passes than this mean that they never end. */
const MOST_PASSES = 8;

/** How a text is read again after a change. */
interface Reading {
  readonly name: string;
  readonly options: LegacyOptions;
  readonly rules: readonly RuleName[];
  /** How the text was read at first; a text that only another dialect reads is another program. */
  readonly dialect: Dialect | undefined;
}

/**
 * Makes every proven edit of a text, each site wholly or not at all, and reads the result again: it must parse, the finding
 * must be gone, and no new one may have come. A site that fails stays as it was.
 *
 * @param analysis the analysis of the text
 */
export function rewriteText(name: string, text: string, analysis: Analysis, options: LegacyOptions, rules: readonly RuleName[] = RULES): RewrittenText {
  const reading: Reading = { name, options, rules, dialect: analysis.source?.dialect };
  const tracked = analysis.findings.map((finding): Tracked => ({ finding, offset: finding.range[0], state: 'open' }));
  let current = text;
  let findings = analysis.findings;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const groups = findings.flatMap((finding) => (finding.edits && !isRefused(tracked, finding) ? [{ finding, edits: finding.edits }] : []));
    const { chosen } = chooseGroups(groups);
    if (chosen.length === 0) break;
    const step = applyProven(reading, current, chosen, findings);
    for (const finding of step.refused) mark(tracked, finding, 'refused');
    for (const finding of step.applied) mark(tracked, finding, 'rewritten');
    if (step.applied.length > 0) {
      for (const one of tracked) one.offset = mapOffset(step.edits, one.offset);
      current = step.text;
      findings = step.findings;
    }
  }
  return { text: current, outcomes: tracked.map(outcomeOf) };
}

/**
 * The findings with the edits that stand the check, each made alone: editors and CI offer only what the codemod would make.
 *
 * @param analysis what was found in the text, by any reader of it, and the text as this project reads it
 */
export function withCheckedEdits(name: string, text: string, { findings, source }: Pick<Analysis, 'findings' | 'source'>, options: LegacyOptions, rules: readonly RuleName[] = RULES): readonly Finding[] {
  // What only another parser reads cannot be checked with this project's own.
  if (!source) return findings;
  const reading: Reading = { name, options, rules, dialect: source.dialect };
  return findings.map((finding) => {
    const isMade = !finding.edits || attempt(reading, text, [{ finding, edits: finding.edits }], findings) !== undefined;
    return isMade ? finding : refused(finding);
  });
}

const REFUSAL = 'With the edits the file would not parse, or the finding would remain.';

/** A login ends in one reason; a problem of a request stays the problem that it is. */
function refused(finding: Finding): Finding {
  if (finding.rule === 'no-oauth-ro') return { ...finding, code: 'edit-refused', detail: REFUSAL, edits: undefined };
  return { ...finding, detail: finding.detail === undefined ? REFUSAL : `${finding.detail} ${REFUSAL}`, edits: undefined };
}

/** What tells a finding from the others at its place. A login is one finding, whatever is said of it; a request may have several problems. */
function markOf({ rule, code }: Finding, offset: number): string {
  return rule === 'no-oauth-ro' ? `${rule}:${offset}` : `${rule}:${code}:${offset}`;
}

function isSame(one: Tracked, finding: Finding): boolean {
  return markOf(one.finding, one.offset) === markOf(finding, finding.range[0]) && one.state !== 'rewritten';
}

function mark(tracked: readonly Tracked[], finding: Finding, state: Tracked['state']): void {
  for (const one of tracked) if (isSame(one, finding)) one.state = state;
}

function isRefused(tracked: readonly Tracked[], finding: Finding): boolean {
  return tracked.some((one) => isSame(one, finding) && one.state === 'refused');
}

function outcomeOf({ finding, state }: Tracked): Outcome {
  if (state === 'rewritten') return { finding, state };
  if (!finding.edits) return { finding, state: 'manual' };
  return { finding: refused(finding), state: 'manual' };
}

interface Group {
  readonly finding: Finding;
  readonly edits: EditGroup;
}

interface Step {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly applied: readonly Finding[];
  readonly refused: readonly Finding[];
}

/** Applies groups together; where the result fails its check, one after the other, to find those that fail. */
function applyProven(reading: Reading, text: string, groups: readonly Group[], before: readonly Finding[]): Step {
  const together = attempt(reading, text, groups, before);
  if (together) return { ...together, applied: groups.map(({ finding }) => finding), refused: [] };
  const kept: Group[] = [];
  const refused: Finding[] = [];
  let last: Pick<Step, 'text' | 'edits' | 'findings'> = { text, edits: [], findings: before };
  for (const group of groups) {
    const next = groups.length > 1 ? attempt(reading, text, [...kept, group], before) : undefined;
    if (!next) {
      refused.push(group.finding);
      continue;
    }
    kept.push(group);
    last = next;
  }
  return { ...last, applied: kept.map(({ finding }) => finding), refused };
}

/**
 * What a mend may bring to light: a request that moves to another endpoint is held to that one's rules, and a mended scope may
 * repeat another.
 */
const MAY_REVEAL: Readonly<Record<RuleName, readonly RuleName[]>> = {
  'no-oauth-ro': ['valid-scope', 'valid-otp-grant', 'valid-passwordless-start'],
  'valid-otp-grant': ['valid-scope'],
  'valid-passwordless-start': ['valid-scope'],
  'valid-scope': ['valid-scope'],
};

/** The new text, if it parses and holds only findings that the old one held elsewhere. */
function attempt({ name, options, rules, dialect }: Reading, text: string, groups: readonly Group[], before: readonly Finding[]): Pick<Step, 'text' | 'edits' | 'findings'> | undefined {
  const edits = groups.flatMap((group) => group.edits);
  const next = applyEdits(text, edits);
  const analysis = analyze(name, next, options, rules);
  if (!analysis.source || analysis.source.dialect !== dialect) return undefined;
  const applied = new Set(groups.map(({ finding }) => finding));
  const expected = new Set(before.filter((finding) => !applied.has(finding)).map((finding) => markOf(finding, mapOffset(edits, finding.range[0]))));
  const revealed = new Set(groups.flatMap(({ finding }) => MAY_REVEAL[finding.rule]));
  const isClean = analysis.findings.every((finding) => revealed.has(finding.rule) || expected.has(markOf(finding, finding.range[0])));
  return isClean ? { text: next, edits, findings: analysis.findings } : undefined;
}
