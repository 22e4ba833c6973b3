import { workerData } from 'node:worker_threads';
import { searchAll, type Job } from './job.ts';
import type { Probe } from './search-file.ts';

// The second thread of a search: it takes up chunks until none are left.
const { job, paths } = workerData as { readonly job: Job; readonly paths: string };
const loaded = job.probe === undefined ? undefined : ((await import(job.probe)) as { readonly probe: Probe });
searchAll(job, paths.split('\0'), loaded?.probe);
