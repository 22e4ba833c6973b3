import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countStates } from '../report/count-states.ts';
import type { Report, ReportedFinding } from '../report/report.ts';
import { openJournal, removeJournal, type JournaledFile } from './journal.ts';
import type { ChangedFile } from './run.ts';
import { replaceFile, stageFile, syncFolder, temporaryFor, writeSafely } from './write.ts';

/** Why changes were not written. */
export type Failures = ReadonlyMap<ChangedFile, Error>;

/**
 * Writes changed files one by one, and the files of a group all or none, also where this process is killed between two of them:
 * the next run takes a half-written group back, and what a write has left beside a file. What cannot be written stays as it is,
 * and the others are written.
 */
export function writeChanges(changes: readonly ChangedFile[], cwd: string): Failures {
  return new Map(groupsOf(changes).flatMap((group) => [...writeGroup(group, cwd)]));
}

/** Changes by what has to be written together, in the order of the first of each. */
function groupsOf(changes: readonly ChangedFile[]): (readonly ChangedFile[])[] {
  const groups = new Map<unknown, ChangedFile[]>();
  for (const change of changes) {
    const key = change.group ?? change;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function newBytesOf({ content, newText }: ChangedFile): Buffer {
  return Buffer.from(content.bom + newText, 'utf8');
}

function writeGroup(group: readonly ChangedFile[], cwd: string): Failures {
  const files = group.map((change) => {
    const { path } = change.file;
    return { path, temporary: temporaryFor(path), oldBytes: change.content.bytes, newBytes: newBytesOf(change) };
  });
  // A file that is written alone is whole without it; it only says what lies beside the file where this process is killed.
  const withJournal = group.length > 1 ? <T>(act: () => T): T => act() : attempt;
  let journal: string | undefined;
  let current = 0;
  const written: JournaledFile[] = [];
  try {
    journal = withJournal(() => openJournal(files, cwd));
    // Most of what can go wrong goes wrong here, while every file still is as it was.
    for (const [index, { path, temporary, newBytes }] of files.entries()) {
      current = index;
      stageFile(path, temporary, newBytes);
    }
    for (const [index, file] of files.entries()) {
      current = index;
      replaceFile(file.path, file.temporary, file.oldBytes);
      written.push(file);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
    withJournal(() => journal !== undefined && removeJournal(journal));
    return new Map();
  } catch (error) {
    const left = takeBack(files, written, journal);
    const reason = `${(error as Error).message}${left === undefined ? '' : `; ${left}`}`;
    return new Map(group.map((change, index) => [change, new Error(index === current ? reason : `it is written only together with ${group[current]?.file.name}: ${reason}`)]));
  }
}

/** What an action gives, if it succeeds. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** @returns what a person must know where not all could be taken back */
function takeBack(files: readonly JournaledFile[], written: readonly JournaledFile[], journal: string | undefined): string | undefined {
  try {
    for (const { temporary } of files) rmSync(temporary, { force: true });
    for (const { path, newBytes, oldBytes, temporary } of written) writeSafely(path, newBytes, oldBytes, temporary);
    for (const folder of new Set(written.map(({ path }) => dirname(path)))) syncFolder(folder);
    if (journal !== undefined) removeJournal(journal);
    return undefined;
  } catch (error) {
    return `run again to make sure that all is as before: ${(error as Error).message} (journal: ${journal})`;
  }
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
