// Runs the built command again and again in one thread: its modules are loaded once, where a process of its own loads them
// for each run. Waits for jobs at a port, and wakes the thread that waits for the result.

import { workerData } from 'node:worker_threads';
import { run } from '../../dist/src/cli/cli.js';

const { port, signal, name, version } = workerData;

/** What was written to a stream since the last run. */
const written = { stdout: '', stderr: '' };
for (const stream of ['stdout', 'stderr']) {
  process[stream].write = (data) => {
    written[stream] += data;
    return true;
  };
}

port.on('message', async ({ args, cwd, env }) => {
  Object.assign(written, { stdout: '', stderr: '' });
  for (const key of Object.keys(process.env)) delete process.env[key];
  Object.assign(process.env, env);
  // A thread has no working directory of its own.
  process.cwd = () => cwd;
  process.exitCode = undefined;
  try {
    await run(name, version, args);
    port.postMessage({ status: process.exitCode ?? 0, signal: null, ...written });
  } catch (error) {
    port.postMessage({ status: 1, signal: null, ...written, stderr: `${written.stderr}${error.stack}` });
  }
  process.exitCode = undefined;
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
