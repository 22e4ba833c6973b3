// A dry run over the example app, then over every path that is given: npm run try -- ../my-app
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const command = resolve(here, '../dist/src/cli/main.js');
const start = process.env.INIT_CWD ?? process.cwd();

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// The example is a project of its own; here it lies in that of the codemod.
const example = mkdtempSync(join(tmpdir(), 'legacy-app-'));
process.on('exit', () => rmSync(example, { recursive: true, force: true }));
cpSync(resolve(here, 'legacy-app'), example, { recursive: true });

for (const path of [example, ...process.argv.slice(2).map((given) => resolve(start, given))]) {
  // In a folder its own configuration counts.
  const [cwd, args] = isFolder(path) ? [path, []] : [start, [path]];
  const { status } = spawnSync(process.execPath, [command, 'migrate', '--dry-run', ...args], { cwd, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 2;
}
