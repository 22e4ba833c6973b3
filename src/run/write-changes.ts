import type { Report, ReportedFinding } from '../report/report.ts';
import { countStates, type ChangedFile } from './run.ts';
import { writeSafely } from './write.ts';

/** Why changes were not written. */
export type Failures = ReadonlyMap<ChangedFile, Error>;

/** Writes changed files one by one. A file that cannot be written stays as it is, and the others are written. */
export function writeChanges(changes: readonly ChangedFile[]): Failures {
  const failures = new Map<ChangedFile, Error>();
  for (const change of changes) {
    try {
      writeSafely(change.file.path, change.content.bytes, Buffer.from(change.content.bom + change.newText, 'utf8'));
    } catch (error) {
      failures.set(change, error as Error);
    }
  }
  return failures;
}

/** The report of a run whose changes were not all written: what was not written is not rewritten. */
export function unwritten(report: Report, failures: Failures): Report {
  const names = new Set([...failures.keys()].map(({ file }) => file.name));
  const findings = report.findings.map((finding): ReportedFinding => {
    return finding.state === 'rewritten' && names.has(finding.file) ? { ...finding, state: 'manual' } : finding;
  });
  const errors = [...failures].map(([{ file }, error]) => ({ file: file.name, message: `not written: ${error.message}` }));
  return {
    ...report,
    findings,
    errors: [...report.errors, ...errors],
    summary: { ...report.summary, ...countStates(findings), filesChanged: report.summary.filesChanged - failures.size },
  };
}
