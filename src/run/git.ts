import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { relativeName } from '../project/names.ts';
import { UsageError } from './usage-error.ts';

/** Paths are taken as they are: no patterns. `check-ignore` takes no patterns, and does not know the option. */
const LITERAL = '--literal-pathspecs';
const MOST_PATHS = 500;

/** Git as it is everywhere: a hook's settings of another repository do not count, messages are in English, and nothing is fetched. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' };
}

interface Answer {
  readonly output: Buffer;
  readonly warnings: string;
}

/**
 * Runs git in a folder.
 *
 * @param input what it reads on standard input
 * @throws where git is missing or fails
 */
export function git(folder: string, args: readonly string[], input = ''): Answer {
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, '--no-optional-locks', ...args], { env: environment(), input, maxBuffer: 1 << 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString().trim().split('\n')[0] ?? '');
  return { output: stdout, warnings: stderr.toString() };
}

/** The root of the working tree that a folder lies in. */
export function gitRootOf(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

/** Where the repository whose working tree has its root here keeps its data: `.git`, or the folder that a file `.git` names (gitrepository-layout(5)). */
export function gitFolderOf(root: string): string | undefined {
  const path = join(root, '.git');
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats || stats.isDirectory()) return stats && path;
    const named = /^gitdir: (.+?)\s*$/.exec(readFileSync(path, 'utf8'))?.[1];
    return named === undefined ? undefined : resolve(root, named);
  } catch {
    return undefined;
  }
}

/** What git knows of a folder. */
export interface Listing {
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  /** Folders that git could not read. */
  readonly unread: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The files of a folder that git tracks, and those that it would: what `.gitignore`, `.git/info/exclude` and the person's own
 * excludes leave. Repositories and submodules below the folder are listed by their own rules.
 *
 * @returns nothing where the folder is in no git repository, is ignored itself, or git is missing
 */
export function listByGit(folder: string): Listing | undefined {
  const root = gitRootOf(folder);
  if (root === undefined || isIgnoredByGit(root, folder)) return undefined;
  try {
    const { output, warnings } = git(folder, [LITERAL, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
    const paths = output.toString('utf8').split('\0').filter((path) => path !== '');
    const inner = [...paths.filter((path) => path.endsWith('/')), ...submodulesOf(root, folder)].map((path) => path.replace(/\/$/, ''));
    const own: Listing = { files: inner.length > 0 ? paths.filter((path) => !inner.includes(path.replace(/\/$/, ''))) : paths, unread: unreadIn(warnings) };
    return inner.reduce((listing, path) => withInner(listing, path, listByGit(join(folder, path))), own);
  } catch {
    return undefined;
  }
}

/** A listing with that of a repository below it. */
function withInner(outer: Listing, path: string, inner: Listing | undefined): Listing {
  if (!inner) return outer;
  return {
    files: [...outer.files, ...inner.files.map((file) => `${path}/${file}`)],
    unread: [...outer.unread, ...inner.unread.map((one) => ({ ...one, path: `${path}/${one.path}` }))],
  };
}

/** The checked-out submodules below a folder. */
export function submodulesOf(root: string, folder: string): string[] {
  if (!existsSync(join(root, '.gitmodules'))) return [];
  const { output } = git(root, ['config', '--file', '.gitmodules', '--get-regexp', '^submodule\\..*\\.path$']);
  const paths = output.toString('utf8').split('\n').flatMap((line) => line.replace(/^\S+ /, '') || []);
  const below = paths.map((path) => relativeName(folder, join(root, path)));
  return below.filter((path) => path !== '' && !path.startsWith('../') && existsSync(join(folder, path, '.git')));
}

function unreadIn(warnings: string): Listing['unread'] {
  return [...warnings.matchAll(/^warning: could not open directory '(.*)': (.*)$/gm)].map(([, path = '', message = '']) => ({ path, message }));
}

/** Whether a folder is ignored as a whole. */
function isIgnoredByGit(root: string, folder: string): boolean {
  const path = relative(realpathSync(root), realpathSync(folder));
  if (path === '' || path.startsWith('..')) return false;
  try {
    git(root, ['check-ignore', '-q', '--', path]);
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
    const batch = files.slice(start, start + MOST_PATHS).map((file) => relativeName(root, file));
    changed.push(...statusOf(real, batch));
  }
  return changed.map((path) => join(root, path));
}

function statusOf(root: string, paths: readonly string[]): string[] {
  try {
    const { output } = git(root, [LITERAL, 'status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames', '--', ...paths]);
    return output.toString('utf8').split('\0').filter((line) => line !== '').map((line) => line.slice(3));
  } catch (error) {
    throw new UsageError(`git cannot say whether the files are committed (${(error as Error).message}); use --allow-dirty to write anyway`);
  }
}
