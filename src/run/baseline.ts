import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report, ReportedFinding } from '../report/report.ts';
import { countStates } from './run.ts';
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
  const text = lineOf(finding.file, finding.line).trim();
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${finding.file} ${finding.rule} ${finding.reason} ${hash}`;
}

/** The text of a line of a file; lines count from 1. */
export type LineReader = (file: string, line: number) => string;

export function lineReader(cwd: string): LineReader {
  const lines = new Map<string, string[]>();
  return (file, line) => {
    let known = lines.get(file);
    if (!known) lines.set(file, (known = readFileSync(resolve(cwd, file), 'utf8').split(/\r\n|[\n\r]/)));
    return known[line - 1] ?? '';
  };
}

/**
 * Takes the findings that a baseline knows out of a report; they count as suppressed.
 *
 * @throws {UsageError} where the baseline cannot be read
 */
export function withoutKnown(report: Report, path: string, name: string, lineOf: LineReader): Report {
  const left = new Map(Object.entries(readBaseline(path, name).findings));
  const findings = report.findings.filter((finding) => {
    const key = fingerprint(finding, lineOf);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const suppressed = report.summary.suppressed + report.findings.length - findings.length;
  return { ...report, findings, summary: { ...report.summary, ...countStates(findings), suppressed } };
}

/** What a new baseline is made with, besides the report. */
interface Renewal {
  readonly lineOf: LineReader;
  /** Whether what the old baseline knows of a file stays. */
  isKept(file: string): boolean;
}

/** Records all findings of a report, and keeps what the old baseline knows of files that the report does not speak of. */
export function writeBaseline(report: Report, path: string, name: string, { lineOf, isKept }: Renewal): void {
  const counts = new Map(Object.entries(knownFindings(path)).filter(([key]) => isKept(fileOf(key))));
  for (const finding of report.findings) {
    const key = fingerprint(finding, lineOf);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
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
