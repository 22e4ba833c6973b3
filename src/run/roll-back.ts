import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { entriesOf, hashOf, homesAbove, journalsIn, removeJournal, takeOver, type Entry, type FoundJournal } from './journal.ts';
import { isRunning } from './owner.ts';
import { UsageError } from './usage-error.ts';
import { syncFolder, writeSafely } from './write.ts';

/** Files are written together in a moment; a run that takes longer than this is stuck. */
const LONGEST_WAIT = 5_000;
const PAUSE = 50;
/** How long a run is believed to go on that cannot be seen from here: in another container, or on another machine. */
const LONGEST_RUN = 10 * 60_000;

/**
 * Takes back what killed runs have left half written: files that are written together or not at all get their old bytes. Where
 * all of them hold their new bytes the run had done its work, and only its journal is left.
 *
 * @param folders where files are read
 * @returns the files that were taken back, by their absolute paths
 * @throws {UsageError} where another run is still at it, where a person has edited a file in between, and where it cannot be done
 */
export async function rollBackKilledRuns(folders: Iterable<string>, cwd: string): Promise<readonly string[]> {
  const homes = homesAbove(folders);
  const restored: string[] = [];
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const journals = homes.flatMap(journalsIn);
    const [first] = journals;
    if (!first) return restored;
    const killed = journals.find((journal) => !mayRun(journal));
    if (killed) restored.push(...finish(killed, cwd));
    else if (Date.now() > end) throw stillRunning(first);
    else await wait(PAUSE);
  }
}

function mayRun({ path, owner }: FoundJournal): boolean {
  const answer = isRunning(owner);
  if (answer !== 'unknown') return answer;
  const written = statSync(path, { throwIfNoEntry: false });
  return written !== undefined && Date.now() - written.mtimeMs < LONGEST_RUN;
}

function stillRunning({ path, owner }: FoundJournal): UsageError {
  const who = isRunning(owner) === 'unknown' ? `another run (process ${owner.pid}, perhaps in a container or on another machine) may be` : `another run (process ${owner.pid}) is`;
  return new UsageError(`${who} writing files of this project; run again when it has ended (journal: ${path})`);
}

/** @returns the files that were taken back */
function finish(found: FoundJournal, cwd: string): string[] {
  const journal = takeOver(found);
  if (!journal) return [];
  const entries = entriesOf(journal);
  const states = new Map(entries.map((entry) => [entry, stateOf(entry)]));
  const having = (state: State): Entry[] => entries.filter((entry) => states.get(entry) === state);
  const names = (some: readonly Entry[]): string => some.map(({ path }) => relative(cwd, path)).join(' and ');
  const edited = having('edited');
  // A file that was written alone is whole, whatever it holds now.
  if (edited.length > 0 && entries.length > 1) {
    throw new UsageError(`a run was killed while it wrote ${names(entries)} together, and ${names(edited)} ${edited.length === 1 ? 'was' : 'were'} edited since: bring these files to one state by hand, then remove the journal ${journal.path}`);
  }
  const halfWritten = having('old').length > 0 ? having('new') : [];
  try {
    for (const { temporary } of entries) rmSync(temporary, { force: true });
    // Where this run is killed too, the next one finds what it leaves beside the file.
    for (const { path, oldBytes, temporary } of halfWritten) writeSafely(path, readFileSync(path), oldBytes, temporary);
    for (const folder of new Set(halfWritten.map(({ path }) => dirname(path)))) syncFolder(folder);
    removeJournal(journal.path);
  } catch (error) {
    throw new UsageError(`a run was killed while it wrote ${names(entries)} together, and they cannot be taken back: ${(error as Error).message}; run again where they can be written (journal: ${journal.path})`);
  }
  return halfWritten.map(({ path }) => path);
}

type State = 'old' | 'new' | 'edited';

function stateOf({ path, oldBytes, hash }: Entry): State {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'edited';
  }
  if (bytes.equals(oldBytes)) return 'old';
  return hashOf(bytes) === hash ? 'new' : 'edited';
}
