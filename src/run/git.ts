import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Arguments that take paths as they are: no patterns, no options. */
const LITERAL = ['--literal-pathspecs', '--no-optional-locks'];
const MOST_PATHS = 500;

function git(folder: string, args: readonly string[]): Buffer {
  return execFileSync('git', ['-C', folder, ...LITERAL, ...args], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The root of the working tree that a folder lies in. */
export function gitRootOf(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * The files of a folder that git tracks, and those that it would: what `.gitignore`, `.git/info/exclude` and the person's own
 * excludes leave. Paths are relative to the folder, with `/`.
 *
 * @returns nothing where the folder is in no git repository, is ignored itself, or git is missing
 */
export function listByGit(folder: string): string[] | undefined {
  if (!gitRootOf(folder)) return undefined;
  try {
    const output = git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
    const paths = output.toString('utf8').split('\0').filter((path) => path !== '');
    return paths.length === 0 && isIgnoredByGit(folder) ? undefined : paths;
  } catch {
    return undefined;
  }
}

function isIgnoredByGit(folder: string): boolean {
  try {
    git(folder, ['check-ignore', '-q', '.']);
    return true;
  } catch {
    return false;
  }
}

/**
 * The files among those to be written that have changes which are not committed, and those that lie in no repository.
 * Files that git does not track have nothing to lose in it.
 *
 * @param paths absolute paths
 */
export function findUnsafe(paths: readonly string[]): { changed: string[]; outside: string[] } {
  const outside: string[] = [];
  const byRoot = new Map<string, string[]>();
  for (const path of paths) {
    const root = gitRootOf(dirname(path));
    if (root === undefined) outside.push(path);
    else byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
  }
  return { changed: [...byRoot].flatMap(([root, files]) => changedIn(root, files)), outside };
}

function changedIn(root: string, files: readonly string[]): string[] {
  const real = realpathSync(root);
  const changed: string[] = [];
  for (let start = 0; start < files.length; start += MOST_PATHS) {
    const batch = files.slice(start, start + MOST_PATHS).map((file) => relative(root, file).split(sep).join('/'));
    changed.push(...statusOf(real, batch));
  }
  return changed.map((path) => join(root, path));
}

function statusOf(root: string, paths: readonly string[]): string[] {
  try {
    const output = git(root, ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames', '--', ...paths]);
    return output.toString('utf8').split('\0').filter((line) => line !== '').map((line) => line.slice(3));
  } catch (error) {
    throw new UsageError(`git cannot say whether the files are committed (${firstLine(error)}); use --allow-dirty to write anyway`);
  }
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message?: string };
  const said = stderr?.toString() ?? '';
  return ((said.trim() === '' ? message : said) ?? '').split('\n')[0] ?? '';
}
