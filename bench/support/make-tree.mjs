import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitAll, withFolder } from './trees.mjs';

const PACKAGES = readFileSync(fileURLToPath(new URL('packages.txt', import.meta.url)), 'utf8').trim().split('\n');

/** Larger files, maps and pictures are none that people write. */
const MOST_BYTES = 220 * 1024;
const UNWRITTEN = /\.(?:map|wasm|woff2?|png)$/;

/** Folders that every tool leaves out get another name, as if somebody had written what is in them. */
const SKIPPED = ['dist', 'build', 'out', 'coverage'];

/**
 * Makes a git tree of about 48,000 files and 240 MB out of public packages (`packages.txt`), once: later calls find it there.
 *
 * @returns {string} the folder of the tree, which is not to be changed
 */
export function makeTree(folder = join(tmpdir(), 'oauth-ro-bench-tree')) {
  if (existsSync(join(folder, '.git', 'HEAD'))) return realpathSync(folder);
  withFolder((downloads) => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', downloads, ...PACKAGES], { stdio: ['ignore', 'ignore', 'inherit'] });
    for (const name of readdirSync(downloads)) {
      const target = join(folder, name.replace(/\.tgz$/, ''));
      mkdirSync(target, { recursive: true });
      execFileSync('tar', ['xzf', join(downloads, name), '-C', target, '--strip-components=1']);
    }
  });
  tidy(folder);
  commitAll(folder);
  return realpathSync(folder);
}

function tidy(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      tidy(path);
      if (SKIPPED.includes(entry.name)) renameSync(path, join(folder, `${entry.name}-files`));
    } else if (UNWRITTEN.test(entry.name) || statSync(path).size > MOST_BYTES) {
      rmSync(path);
    }
  }
}
