import { searchFile, type Probe } from './search-file.ts';
import { FILTER_WORDS } from './token-filter.ts';
import { WordFinder, type Group } from './word-finder.ts';

/** The files that a thread takes up at once. */
export const CHUNK = 64;

/** A search that threads do together. What they tell each other lies in memory that they share. */
export interface Job {
  readonly groups: readonly Group[];
  /** The address of the module of a probe, whose name there is `probe`. */
  readonly probe?: string | undefined;
  /** What is found in each file. */
  readonly found: Uint32Array;
  /** The tokens of each file, where they are asked for. */
  readonly filters?: Uint32Array | undefined;
  /** The number of chunks that are taken up; behind it whether each of them is done. */
  readonly chunks: Int32Array;
}

const PENDING = 0;
const DONE = 1;

/**
 * Takes up chunks of a search and searches them, until none are left.
 *
 * @param onChunk hears which chunk comes next
 */
export function searchAll(job: Job, paths: readonly string[], probe: Probe | undefined, onChunk?: (chunk: number) => void): void {
  const finder = new WordFinder(job.groups);
  for (let chunk = claim(job); chunk !== undefined; chunk = claim(job)) {
    onChunk?.(chunk);
    searchChunk(job, chunk, paths, finder, probe);
  }
}

/** Takes up the next chunk; nothing where there is none left. */
function claim({ chunks }: Job): number | undefined {
  const chunk = Atomics.add(chunks, 0, 1);
  return chunk < chunks.length - 1 ? chunk : undefined;
}

/**
 * Waits until a chunk is done that some thread has taken up.
 *
 * @param patience milliseconds
 * @returns whether it is done
 */
export function waitFor({ chunks }: Job, chunk: number, patience: number): boolean {
  return Atomics.wait(chunks, chunk + 1, PENDING, patience) !== 'timed-out';
}

/** Searches the files of a chunk. */
export function searchChunk(job: Job, chunk: number, paths: readonly string[], finder: WordFinder, probe: Probe | undefined): void {
  const end = Math.min((chunk + 1) * CHUNK, paths.length);
  for (let index = chunk * CHUNK; index < end; index++) job.found[index] = searchFile(paths[index] as string, finder, { probe, filters: job.filters, start: index * FILTER_WORDS });
  markDone(job, chunk);
}

function markDone({ chunks }: Job, chunk: number): void {
  Atomics.store(chunks, chunk + 1, DONE);
  Atomics.notify(chunks, chunk + 1);
}
