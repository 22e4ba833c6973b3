/**
 * Runs the benches one after the other: `npm run bench` all of them, `npm run bench -- growth lint` some. `--long` adds the rows that
 * take minutes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = ['whole-tree', 'outside-git', 'migration', 'candidate', 'project', 'workers', 'growth', 'needles', 'lint'];

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are ${BENCHES.join(', ')}.`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : BENCHES) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), ...options], { stdio: 'inherit' });
  // What one bench lacks is no reason to leave out the others.
  if (status !== 0) process.exitCode = 1;
}
