import { git, gitRootOf } from './git.ts';
import { UsageError } from './usage-error.ts';

/** What to do where a clone lacks the history that a comparison needs. */
const FETCH = 'in a shallow clone, fetch the history first (git fetch --unshallow; with actions/checkout, fetch-depth: 0)';

/** Neither renames nor settings of the person change the list: each name that holds a new text is in it. */
const NAMES = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', '--diff-filter=d'];

/**
 * What has changed in a repository since a branch left another: in commits, in the index, in the working tree, and files that git
 * does not track. What is deleted is not among it.
 *
 * @param folder a folder of the repository
 * @param ref the branch, tag or commit to compare with
 * @param all whether files that git ignores count too
 * @returns whether a file, by its name from the root with `/`, is changed or lies in something that is: a submodule, or a repository within the repository
 * @throws {UsageError} outside of git, and for a ref that cannot be compared with
 */
export function changedSince(folder: string, ref: string, all = false): { readonly root: string; isChanged(name: string): boolean } {
  const root = gitRootOf(folder);
  if (root === undefined) throw new UsageError(`--since ${ref} needs a git repository, and there is none around ${folder}`);
  const base = mergeBase(root, ref);
  const lists = [
    [...NAMES, base, '--'],
    [...NAMES, '--cached', base, '--'],
    ['ls-files', '-z', '--others', ...(all ? [] : ['--exclude-standard'])],
  ];
  const names = new Set(lists.flatMap((args) => asked(root, args, ref).split('\0')).map((name) => name.replace(/\/$/, '')));
  names.delete('');
  return { root, isChanged: (name) => wholes(name).some((one) => names.has(one)) };
}

/** A name, and the folders that it lies in. */
function wholes(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The commit at which the branch of the working tree left another. */
function mergeBase(root: string, ref: string): string {
  const commit = ref.startsWith('-') || ref === '' ? undefined : tried(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit === undefined) throw new UsageError(`--since ${ref}: git knows no such branch, tag or commit in ${root}; ${FETCH}`);
  if (tried(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined) throw new UsageError(`--since ${ref}: the repository ${root} has no commit yet`);
  const base = tried(root, ['merge-base', commit, 'HEAD']);
  if (base === undefined) throw new UsageError(`--since ${ref}: no commit is found in ${root} at which the branch left it; ${FETCH}`);
  return base;
}

function tried(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args).output.toString('utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('--since needs git, which is not installed');
    return undefined;
  }
}

function asked(root: string, args: readonly string[], ref: string): string {
  try {
    return git(root, args).output.toString('utf8');
  } catch (error) {
    throw new UsageError(`--since ${ref}: git cannot tell what has changed: ${(error as Error).message}`);
  }
}
