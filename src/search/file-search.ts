import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CHUNK, searchAll, searchChunk, waitFor, type Job } from './job.ts';
import type { Probe } from './search-file.ts';
import { WordFinder, type Group } from './word-finder.ts';

/** So many files take as long as a second thread takes to start (`npm run bench` compares). */
const WORTH_A_WORKER = 3000;

/** Milliseconds after which a thread that says nothing is taken for dead, and its work is done again. */
const PATIENCE = 30_000;

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

/** Hears how many of the files are read. */
export type OnRead = (read: number, total: number) => void;

/** What else is to be known of each file, by a module that other threads can load. */
export interface ProbeModule {
  /** Its address, under which it exports the probe as `probe`. */
  readonly url: string;
  readonly probe: Probe;
}

/** What a search does besides. */
export interface SearchOptions {
  readonly probe?: ProbeModule | undefined;
  readonly onRead?: OnRead | undefined;
  /** Takes the tokens of the files; in memory that threads share. */
  readonly filters?: Uint32Array | undefined;
}

/**
 * Says which of many files hold which words, on two threads where there are many files.
 *
 * @param paths absolute
 * @returns for each of the files the groups that it holds a word of, the first as the lowest bit, with what the probe says; or `UNKNOWN`
 */
export function searchFiles(paths: readonly string[], groups: readonly Group[], { probe, onRead, filters }: SearchOptions = {}): Uint32Array {
  const total = paths.length;
  const count = Math.ceil(total / CHUNK);
  const job: Job = {
    groups,
    probe: probe?.url,
    filters,
    found: new Uint32Array(new SharedArrayBuffer(total * Uint32Array.BYTES_PER_ELEMENT)),
    chunks: new Int32Array(new SharedArrayBuffer((count + 1) * Int32Array.BYTES_PER_ELEMENT)),
  };
  if (total >= WORTH_A_WORKER && existsSync(WORKER)) startWorker(job, paths);
  searchAll(job, paths, probe?.probe, (chunk) => onRead?.(chunk * CHUNK, total));
  for (let chunk = 0; chunk < count; chunk++) {
    if (!waitFor(job, chunk, PATIENCE)) searchChunk(job, chunk, paths, new WordFinder(groups), probe?.probe);
  }
  return job.found;
}

/** Starts the second thread, which ends with the search. Without it that takes longer, and that is all. */
function startWorker(job: Job, paths: readonly string[]): void {
  // Of one text a thread makes its own list sooner than it gets a list.
  const worker = new Worker(WORKER, { workerData: { job, paths: paths.join('\0') } });
  worker.unref();
  worker.on('error', () => {});
}
