// Writes changes as the command does, from a list on standard input: [{ "name": "a.js", "newText": "…", "group": "1" }].
// Prints why each file that was not written was not. Without a list it does what every command does first.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../dist/src/run/read.js';
import { rollBackKilledRuns } from '../../dist/src/run/roll-back.js';
import { writeChanges } from '../../dist/src/run/write-changes.js';

const cwd = process.cwd();
const list = readFileSync(0, 'utf8');
if (list === '') await rollBackKilledRuns([cwd], cwd);
const changes = JSON.parse(list || '[]').map(({ name, newText, group }) => {
  const path = join(cwd, name);
  const content = decode(readFileSync(path));
  return { file: { path, name, isNamed: false }, content, oldText: content.text, newText, group };
});
// Whoever wants to kill it waits for this.
if (process.env.SAYS_WHEN) process.stdout.write('now\n');
const failures = writeChanges(changes, cwd);
process.stdout.write(JSON.stringify([...failures].map(([{ file }, { message }]) => `${file.name}: ${message}`)));
