/** Searches files of a tree on one thread or two, and prints the time since the start of the process in ms. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ANCHORS } from '../../dist/src/legacy/needles.js';
import { CHUNK, searchAll, waitFor } from '../../dist/src/search/job.js';
import { namesIn, spread } from './trees.mjs';

const [tree, count, threads] = process.argv.slice(2);
const paths = spread(namesIn(tree), Number(count)).map((name) => join(tree, name));
const chunks = Math.ceil(paths.length / CHUNK);
const job = {
  groups: Object.values(ANCHORS),
  found: new Uint32Array(new SharedArrayBuffer(paths.length * Uint32Array.BYTES_PER_ELEMENT)),
  chunks: new Int32Array(new SharedArrayBuffer((chunks + 1) * Int32Array.BYTES_PER_ELEMENT)),
};
const start = performance.now();
if (threads === '2') new Worker(new URL('../../dist/src/search/worker.js', import.meta.url), { workerData: { job, paths: paths.join('\0') } }).unref();
searchAll(job, paths);
for (let chunk = 0; chunk < chunks; chunk++) waitFor(job, chunk, 30_000);
console.log(performance.now() - start);
process.exit();
