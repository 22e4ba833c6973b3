import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something with a folder that is gone afterwards. */
export function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-ro-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function git(folder, args, options = {}) {
  return execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0', ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'], ...options });
}

/** Makes a repository of a folder, in which all is committed. */
export function commitAll(folder) {
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', 'state']);
}

/** The names of the files of a repository. */
export const namesIn = (folder) => git(folder, ['ls-files', '-z']).split('\0').filter(Boolean);

/** As many of some things as are wanted, from everywhere among them. */
export const spread = (things, count) => (count >= things.length ? [...things] : Array.from({ length: count }, (_, index) => things[Math.floor((index * things.length) / count)]));

/** Writes files of a repository, as they are committed, into a folder by itself. */
export function copyFiles(tree, folder, names = namesIn(tree)) {
  mkdirSync(folder, { recursive: true });
  git(tree, ['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${folder}/`], { input: names.join('\0') });
}
