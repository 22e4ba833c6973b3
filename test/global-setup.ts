import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/src/cli/main.js');
const SOURCES = ['src', 'rules', 'transforms', 'tsconfig.json'];

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt(): boolean {
  return existsSync(MAIN) && statSync(MAIN).mtimeMs >= Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
}

/** Builds the command where the build is older than its sources. Types are checked by `npm run typecheck`, not here. */
export default function setup(): void {
  if (isBuilt()) return;
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noCheck'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}`);
}
