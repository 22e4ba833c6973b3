import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countStates } from '../report/count-states.ts';
import { hashOfLine, linesOf } from '../report/fingerprints.ts';
import type { Report, ReportedFinding, ReportedPlace } from '../report/report.ts';
import type { GivenFile } from './read.ts';
import { UsageError } from './usage-error.ts';

/** Known findings, each by what it is and not by its line: a count of each. */
interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, number>>;
}

/**
 * What a finding is recognised by: its file, rule, reason and the text of its line. It stays the same when code above it moves.
 */
function fingerprint(finding: ReportedFinding, lineOf: LineReader): string {
  return fingerprintOf(finding, `${finding.rule} ${finding.reason}`, lineOf);
}

/** A place of a follow-up is recognised in the same way. */
function fingerprintOf({ file, line }: ReportedPlace, name: string, lineOf: LineReader): string {
  return `${file} ${name} ${hashOfLine(lineOf(file, line))}`;
}

/** Follow-ups that count as findings stand in a baseline under this name in the place of a rule. */
const FOLLOW_UP = 'follow-up';

/** The text of a line of a file; lines count from 1. */
export type LineReader = (file: string, line: number) => string;

/** @param given a file that is not read from the disk */
export function lineReader(cwd: string, given?: GivenFile): LineReader {
  const lines = new Map<string, readonly string[]>();
  return (file, line) => {
    let known = lines.get(file);
    if (!known) lines.set(file, (known = linesOf(textAt(resolve(cwd, file), given))));
    return known[line - 1] ?? '';
  };
}

function textAt(path: string, given: GivenFile | undefined): string {
  return given?.path === path ? given.bytes.toString('utf8') : readFileSync(path, 'utf8');
}

/**
 * Takes the findings that a baseline knows out of a report; they count as suppressed.
 *
 * @param isStrict whether follow-ups count as findings, and go too
 * @throws {UsageError} where the baseline cannot be read
 */
export function withoutKnown(report: Report, path: string, name: string, lineOf: LineReader, isStrict = false): Report {
  const left = new Map(Object.entries(readBaseline(path, name).findings));
  const isNew = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  };
  const findings = report.findings.filter((finding) => isNew(fingerprint(finding, lineOf)));
  const suppressed = report.summary.suppressed + report.findings.length - findings.length;
  const followUps = report.followUps.flatMap((followUp) => {
    const places = isStrict ? followUp.places.filter((place) => isNew(fingerprintOf(place, `${FOLLOW_UP} ${followUp.code}`, lineOf))) : followUp.places;
    return places.length > 0 ? [{ ...followUp, places }] : [];
  });
  return { ...report, findings, followUps, summary: { ...report.summary, ...countStates(findings), suppressed } };
}

/** What a new baseline is made with, besides the report. */
interface Renewal {
  readonly lineOf: LineReader;
  /** Whether follow-ups count as findings, and are recorded too. */
  readonly isStrict?: boolean;
  /** Whether what the old baseline knows of a file stays. */
  isKept(file: string): boolean;
}

/** Records all findings of a report, and keeps what the old baseline knows of files that the report does not speak of. */
export function writeBaseline(report: Report, path: string, name: string, { lineOf, isStrict, isKept }: Renewal): void {
  const counts = new Map(Object.entries(knownFindings(path)).filter(([key]) => isKept(fileOf(key))));
  const followUps = isStrict ? report.followUps : [];
  const keys = [
    ...report.findings.map((finding) => fingerprint(finding, lineOf)),
    ...followUps.flatMap(({ code, places }) => places.map((place) => fingerprintOf(place, `${FOLLOW_UP} ${code}`, lineOf))),
  ];
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const baseline: Baseline = { version: 1, findings: Object.fromEntries(sorted) };
  try {
    writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`the baseline ${name} cannot be written: ${(error as Error).message}`);
  }
}

/** The file that a fingerprint is of; its name may hold blanks. */
function fileOf(key: string): string {
  return key.split(' ').slice(0, -3).join(' ');
}

/** What a baseline holds so far: nothing where there is none, or it is broken and has to be made anew. */
function knownFindings(path: string): Baseline['findings'] {
  try {
    return readBaseline(path, path).findings;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {};
  }
}

function readBaseline(path: string, name: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = code === 'ENOENT' ? '; make it with --update-baseline' : '';
    throw new UsageError(`the baseline ${name} cannot be read: ${(error as Error).message}${hint}`);
  }
  if (!isBaseline(value)) throw new UsageError(`the baseline ${name} is not one of this program; make it anew with --update-baseline`);
  return value;
}

function isBaseline(value: unknown): value is Baseline {
  const { version, findings } = (value ?? {}) as Partial<Baseline>;
  return version === 1 && typeof findings === 'object' && findings !== null && Object.values(findings).every(Number.isInteger);
}
