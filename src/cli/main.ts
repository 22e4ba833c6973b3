#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { packageFile } from '../run/package-file.ts';

const NAME = 'oauth-ro-codemod';

function version(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [first, ...others] = process.argv.slice(2);
// The version needs no parser of arguments, whose loading takes longer than Node's start.
if ((first === '--version' || first === '-v') && others.length === 0) {
  process.stdout.write(`${version()}\n`);
} else {
  const { run } = await import('./cli.ts');
  await run(NAME, version(), process.argv.slice(2));
}
