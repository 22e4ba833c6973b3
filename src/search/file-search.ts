import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CHUNK, claim, isDone, waitFor, searchChunk, type Job } from './job.ts';
import { WordFinder, type Group } from './word-finder.ts';

/** So many files take as long as a second thread takes to start (`npm run bench` compares). */
const WORTH_A_WORKER = 3000;

/** Milliseconds after which a thread that says nothing is taken for dead, and its work is done again. */
const PATIENCE = 30_000;

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));

/** Hears how many of the files are read. */
export type OnRead = (read: number, total: number) => void;

/** Says which of many files hold which words, on two threads where there are many files. Nothing is kept of what they hold. */
export class FileSearch {
  readonly #paths: readonly string[];
  #worker: Worker | undefined;

  /** @param paths absolute */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** Starts the second thread, if it will be needed, so that it is there when the search begins. */
  prepare(): this {
    if (this.#worker || this.#paths.length < WORTH_A_WORKER || !existsSync(WORKER)) return this;
    // Of one text a thread makes its own list sooner than it gets a list.
    this.#worker = new Worker(WORKER, { workerData: this.#paths.join('\0') });
    this.#worker.unref();
    // Without it the search takes longer, and that is all.
    this.#worker.on('error', () => (this.#worker = undefined));
    return this;
  }

  /**
   * @returns for each of the files the groups that it holds a word of, the first as the lowest bit; or `UNKNOWN`
   */
  search(groups: readonly Group[], onRead?: OnRead): Uint32Array {
    this.prepare();
    const total = this.#paths.length;
    const job: Job = {
      groups,
      found: new Uint32Array(new SharedArrayBuffer(total * Uint32Array.BYTES_PER_ELEMENT)),
      chunks: new Int32Array(new SharedArrayBuffer((Math.ceil(total / CHUNK) + 1) * Int32Array.BYTES_PER_ELEMENT)),
    };
    this.#worker?.postMessage(job);
    const finder = new WordFinder(groups);
    for (let chunk = claim(job); chunk !== undefined; chunk = claim(job)) {
      onRead?.(chunk * CHUNK, total);
      searchChunk(job, chunk, this.#paths, finder);
    }
    for (let chunk = 0; chunk * CHUNK < total; chunk++) {
      while (!isDone(job, chunk)) {
        if (waitFor(job, chunk, PATIENCE)) continue;
        searchChunk(job, chunk, this.#paths, finder);
      }
    }
    return job.found;
  }
}
