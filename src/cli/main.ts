#!/usr/bin/env node
import { resolve } from 'node:path';
import { packageVersion } from '../run/package-file.ts';

const NAME = 'oauth-ro-codemod';

/** The commands that read the working directory where nothing else is named. */
const READING: ReadonlySet<string> = new Set(['check', 'migrate']);

// A reader that closes the pipe early (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [first, ...others] = process.argv.slice(2);
// The version needs no parser of arguments, whose loading takes longer than Node's start.
if ((first === '--version' || first === '-v') && others.length === 0) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  if (READING.has(first ?? '') && !others.some((option) => option.startsWith('--stdin-filepath'))) (await import('../run/git.ts')).listAhead(resolve('.'));
  const { run } = await import('./cli.ts');
  await run(NAME, packageVersion(), process.argv.slice(2));
}
