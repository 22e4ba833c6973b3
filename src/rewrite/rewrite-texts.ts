import { applyEdits, chooseGroups, joined, mapOffset, type EditGroup, type FileEdits } from '../edits/edit.ts';
import type { Finding, RuleName } from '../legacy/finding.ts';
import { REASONS, type ReasonCode } from '../legacy/reasons.ts';
import { grouped } from '../syntax/grouped.ts';
import type { Analysis } from './analyze.ts';

/** How a finding ends. */
export type State = 'rewritten' | 'fixable' | 'manual';

export interface Outcome {
  readonly finding: Finding;
  readonly state: State;
  /** Where it is in the text as it ends. */
  readonly offset: number;
}

/** What was decided about a place before the text is rewritten: it is left, and why, or it gets the edits of a person. */
export type Decision =
  | { readonly kind: 'leave'; readonly code: ReasonCode; readonly detail?: string | undefined }
  | { readonly kind: 'edit'; readonly edits: EditGroup };

/** Decides about a place of a file, also one that is proven only behind another; nothing where it is rewritten as soon as it can be. */
export type Decide = (name: string, finding: Finding) => Decision | undefined;

/** Texts without byte order marks, by the names of their files. */
export type Texts = ReadonlyMap<string, string>;

/** What is found in texts, by the names of their files. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/**
 * Reads texts again after a change.
 *
 * @param texts the texts that differ from those of the first reading
 * @returns what is found now in every file of the first reading; nothing where one of the texts is not read as it was before
 */
export type Read = (texts: Texts) => ReadonlyMap<string, Pick<Analysis, 'findings'>> | undefined;

export interface RewrittenTexts {
  /** The texts that changed. */
  readonly texts: Texts;
  /** How the findings of each file end, in their order. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** What is found in the texts as they end. */
  readonly findings: Findings;
}

/** A finding of the first reading, followed through the passes. */
interface Tracked {
  readonly name: string;
  finding: Finding;
  readonly decision: Decision | undefined;
  offset: number;
  state: 'open' | 'rewritten' | 'refused' | 'left';
}

/** Edits that touch each other are made one pass after the other; more passes than this mean that they never end. */
const MOST_PASSES = 8;

/**
 * Makes every proven edit of some texts, each site wholly or not at all, and reads the result again: it must parse, the finding
 * must be gone, and no new one may have come. A site that fails stays as it was.
 *
 * @param texts every text that an edit may change
 * @param decide which of the places, and how; places that share their edits are decided alike
 */
export function rewriteTexts(texts: Texts, found: Findings, read: Read, decide: Decide = () => undefined): RewrittenTexts {
  const tracked = [...found].flatMap(([name, findings]) => findings.map((finding) => track(name, finding, decide(name, finding))));
  const changed = new Map<string, string>();
  let findings: Findings = new Map([...found.keys()].map((name) => [name, tracked.filter((one) => one.name === name).map(({ finding }) => finding)]));
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const groups = groupsIn(findings).filter((group) => !isClosed(tracked, group));
    const { chosen } = chooseGroups(groups.sort((one, other) => Number(isOfPerson(tracked, other)) - Number(isOfPerson(tracked, one))));
    if (chosen.length === 0) break;
    const step = applyProven(read, new Map([...texts, ...changed]), changed, chosen, findings);
    for (const group of step.refused) mark(tracked, group, 'refused');
    for (const group of step.applied) mark(tracked, group, 'rewritten');
    // What a person has edited fits the first text only.
    for (const one of tracked) if (one.decision?.kind === 'edit' && one.state === 'open') one.state = 'refused';
    if (step.applied.length === 0) continue;
    for (const one of tracked) one.offset = mapOffset(step.edits.get(one.name) ?? [], one.offset);
    for (const [name, text] of step.texts) changed.set(name, text);
    findings = step.findings;
  }
  const outcomes = new Map([...found.keys()].map((name) => [name, tracked.filter((one) => one.name === name).map(outcomeOf)] as const));
  return { texts: changed, outcomes, findings };
}

/**
 * The findings with the edits that stand the check, each made alone: editors and CI offer only what the codemod would make.
 *
 * @param texts every text that an edit may change
 */
export function withCheckedEdits(texts: Texts, found: Findings, read: Read): Findings {
  const failed = new Set<Finding>();
  // Places that share a change have all their edits in common.
  for (const [, groups] of grouped(groupsIn(found), ({ edits }) => JSON.stringify([...edits]))) {
    if (!attempt(read, texts, new Map(), groups, found)) for (const { finding } of groups) failed.add(finding);
  }
  return new Map([...found].map(([name, findings]) => [name, findings.map((finding) => (failed.has(finding) ? refused(finding) : finding))]));
}

/** How a finding of a check ends: it changes nothing. */
export function checkOutcomeOf(finding: Finding): Outcome {
  return { finding, state: finding.edits ? 'fixable' : 'manual', offset: finding.range[0] };
}

const REFUSAL = 'With the edits the file would not parse, or the finding would remain.';

/** A login ends in one reason; a problem of a request stays the problem that it is. */
function refused(finding: Finding): Finding {
  const { elsewhere: _, ...rest } = finding;
  if (finding.rule === 'no-oauth-ro') return { ...rest, code: 'edit-refused', detail: REFUSAL, edits: undefined };
  return { ...rest, detail: finding.detail === undefined ? REFUSAL : `${finding.detail} ${REFUSAL}`, edits: undefined };
}

/** What tells a finding from the others at its place. A login is one finding, whatever is said of it; a request may have several problems. */
function markOf({ rule, code }: Finding, offset: number): string {
  return rule === 'no-oauth-ro' ? `${rule}:${offset}` : `${rule}:${code}:${offset}`;
}

function isSame(one: Tracked, { name, finding }: Group): boolean {
  return one.name === name && markOf(one.finding, one.offset) === markOf(finding, finding.range[0]) && one.state !== 'rewritten';
}

/** A finding that could only be mended behind another says no longer what stood in its way; its place is that of the first reading. */
function mark(tracked: readonly Tracked[], group: Group, state: Tracked['state']): void {
  for (const one of tracked) {
    if (!isSame(one, group)) continue;
    one.state = state;
    if (!one.finding.edits) one.finding = { ...group.finding, range: one.finding.range };
  }
}

function track(name: string, finding: Finding, decision: Decision | undefined): Tracked {
  const edits = decision?.kind === 'edit' ? decision.edits : finding.edits;
  return { name, finding: edits === finding.edits ? finding : { ...finding, edits }, decision, offset: finding.range[0], state: decision?.kind === 'leave' ? 'left' : 'open' };
}

function isClosed(tracked: readonly Tracked[], group: Group): boolean {
  return tracked.some((one) => isSame(one, group) && one.state !== 'open');
}

function isOfPerson(tracked: readonly Tracked[], { finding }: Group): boolean {
  return tracked.some((one) => one.finding === finding && one.decision?.kind === 'edit');
}

/** A login ends in one reason; another problem stays the problem that it is. */
function left(finding: Finding, { code, detail }: { readonly code: ReasonCode; readonly detail?: string | undefined }): Finding {
  const { elsewhere: _, ...rest } = finding;
  if (finding.rule === 'no-oauth-ro') return { ...rest, code, detail, edits: undefined };
  const said = [finding.detail, `${REASONS[code].title}.`, detail].filter((one) => one !== undefined);
  return { ...rest, detail: said.join(' '), edits: undefined };
}

function outcomeOf({ finding, decision, state, offset }: Tracked): Outcome {
  if (state === 'rewritten') return { finding, state, offset };
  const reported = !finding.edits ? finding : decision?.kind === 'leave' ? left(finding, decision) : refused(finding);
  return { finding: reported, state: 'manual', offset };
}

/** A finding with all its edits. */
interface Group {
  readonly name: string;
  readonly finding: Finding;
  readonly edits: FileEdits;
}

function groupsIn(found: Findings): Group[] {
  return [...found].flatMap(([name, findings]) => findings.flatMap((finding) => {
    return finding.edits ? [{ name, finding, edits: new Map<string, EditGroup>([[name, finding.edits], ...(finding.elsewhere ?? [])]) }] : [];
  }));
}

interface Step {
  readonly texts: Texts;
  readonly edits: FileEdits;
  readonly findings: Findings;
  readonly applied: readonly Group[];
  readonly refused: readonly Group[];
}

/** Applies groups together; where the result fails its check, one after the other, to find those that fail. */
function applyProven(read: Read, texts: Texts, changed: Texts, groups: readonly Group[], before: Findings): Step {
  const together = attempt(read, texts, changed, groups, before);
  if (together) return { ...together, applied: groups, refused: [] };
  const kept: Group[] = [];
  const failed: Group[] = [];
  let last: Pick<Step, 'texts' | 'edits' | 'findings'> = { texts: new Map(), edits: new Map(), findings: before };
  for (const group of groups) {
    const next = groups.length > 1 ? attempt(read, texts, changed, [...kept, group], before) : undefined;
    if (!next) {
      failed.push(group);
      continue;
    }
    kept.push(group);
    last = next;
  }
  return { ...last, applied: kept, refused: failed };
}

/**
 * What a mend may bring to light: a request that moves to another endpoint is held to that one's rules, and a mended scope may
 * repeat another.
 */
const MAY_REVEAL: Readonly<Record<RuleName, readonly RuleName[]>> = {
  'no-legacy-passwordless-sdk': ['valid-scope'],
  'no-legacy-response-use': [],
  'no-oauth-ro': ['valid-scope', 'valid-otp-grant', 'valid-passwordless-start'],
  'valid-otp-grant': ['valid-scope'],
  'valid-passwordless-start': ['valid-scope'],
  'valid-scope': ['valid-scope'],
};

/** The new texts, if they parse and hold only findings that the old ones held elsewhere. */
function attempt(read: Read, texts: Texts, changed: Texts, groups: readonly Group[], before: Findings): Pick<Step, 'texts' | 'edits' | 'findings'> | undefined {
  const edits = joined(groups);
  const next = new Map([...edits].map(([name, own]) => [name, applyEdits(texts.get(name) ?? '', own)] as const));
  const analyses = read(new Map([...changed, ...next]));
  if (!analyses) return undefined;
  const applied = new Set(groups.map(({ finding }) => finding));
  const revealed = new Set(groups.flatMap(({ finding }) => MAY_REVEAL[finding.rule]));
  const isClean = [...analyses].every(([name, { findings }]) => {
    const left = (before.get(name) ?? []).filter((finding) => !applied.has(finding));
    const expected = new Set(left.map((finding) => markOf(finding, mapOffset(edits.get(name) ?? [], finding.range[0]))));
    return findings.every((finding) => revealed.has(finding.rule) || expected.has(markOf(finding, finding.range[0])));
  });
  return isClean ? { texts: next, edits, findings: new Map([...analyses].map(([name, { findings }]) => [name, findings])) } : undefined;
}
