import { parentPort, workerData } from 'node:worker_threads';
import { claim, searchChunk, type Job } from './job.ts';
import { WordFinder } from './word-finder.ts';

// The second thread of a search: it takes up chunks until none are left, and waits for the next search.
const paths = (workerData as string).split('\0');
parentPort?.on('message', (job: Job) => {
  const finder = new WordFinder(job.groups);
  for (let chunk = claim(job); chunk !== undefined; chunk = claim(job)) searchChunk(job, chunk, paths, finder);
});
