import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CHUNK, searchAll, searchChunk, waitFor, type Job } from './job.ts';
import { WordFinder, type Group } from './word-finder.ts';

/** So many files take as long as a second thread takes to start (`npm run bench` compares). */
const WORTH_A_WORKER = 3000;

/** Milliseconds after which a thread that says nothing is taken for dead, and its work is done again. */
const PATIENCE = 30_000;

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

/** Hears how many of the files are read. */
export type OnRead = (read: number, total: number) => void;

/**
 * Says which of many files hold which words, on two threads where there are many files.
 *
 * @param paths absolute
 * @returns for each of the files the groups that it holds a word of, the first as the lowest bit; or `UNKNOWN`
 */
export function searchFiles(paths: readonly string[], groups: readonly Group[], onRead?: OnRead): Uint32Array {
  const total = paths.length;
  const count = Math.ceil(total / CHUNK);
  const job: Job = {
    groups,
    found: new Uint32Array(new SharedArrayBuffer(total * Uint32Array.BYTES_PER_ELEMENT)),
    chunks: new Int32Array(new SharedArrayBuffer((count + 1) * Int32Array.BYTES_PER_ELEMENT)),
  };
  if (total >= WORTH_A_WORKER && existsSync(WORKER)) startWorker(job, paths);
  searchAll(job, paths, (chunk) => onRead?.(chunk * CHUNK, total));
  for (let chunk = 0; chunk < count; chunk++) {
    if (!waitFor(job, chunk, PATIENCE)) searchChunk(job, chunk, paths, new WordFinder(groups));
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
