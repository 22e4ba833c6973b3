import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Other tools, which are no dependencies: they are installed beside the tree when a bench first asks for them. */
const TOOLS = join(tmpdir(), 'oauth-ro-bench-tools');

/**
 * @param program where it lies below `node_modules`
 * @returns its path; nothing, with a word, where it cannot be installed
 */
export function installed(pkg, program) {
  const path = join(TOOLS, 'node_modules', program);
  if (!existsSync(path)) install(pkg);
  if (existsSync(path)) return path;
  console.error(`${pkg} could not be installed: its row is left out`);
  return undefined;
}

function install(pkg) {
  mkdirSync(TOOLS, { recursive: true });
  if (!existsSync(join(TOOLS, 'package.json'))) writeFileSync(join(TOOLS, 'package.json'), '{ "private": true }');
  try {
    execFileSync('npm', ['install', '--silent', pkg], { cwd: TOOLS, stdio: 'ignore' });
  } catch (error) {
    console.error(error.message);
  }
}
