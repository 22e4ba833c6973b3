import { workerData } from 'node:worker_threads';
import { searchAll, type Job } from './job.ts';

// The second thread of a search: it takes up chunks until none are left.
const { job, paths } = workerData as { readonly job: Job; readonly paths: string };
searchAll(job, paths.split('\0'));
