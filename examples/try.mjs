// A dry run over the example app, then over every path that is given: npm run try -- ../my-app
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const command = resolve(here, '../dist/src/cli/main.js');
const start = process.env.INIT_CWD ?? process.cwd();

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

for (const path of [resolve(here, 'legacy-app'), ...process.argv.slice(2).map((given) => resolve(start, given))]) {
  // In a folder its own configuration counts.
  const [cwd, args] = isFolder(path) ? [path, []] : [start, [path]];
  const { status } = spawnSync(process.execPath, [command, 'migrate', '--dry-run', ...args], { cwd, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 2;
}
