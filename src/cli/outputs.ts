import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isOwnDocument, searchable } from '../run/read.ts';
import { UsageError } from '../run/usage-error.ts';
import type { Root } from './roots.ts';

/** A file that the command line names, by the option that names it. */
export interface NamedFile {
  readonly option: string;
  /** As it was written; nothing where the option was not given. */
  readonly name: string | undefined;
}

/**
 * Makes sure that what a run writes is none of what it reads, and no two outputs are the same file, before anything is written.
 * A report or a baseline that an earlier run has left is read and written over all the same.
 *
 * @param outputs the files to be written
 * @throws {UsageError} where two of them are one file
 */
export function assertApart(outputs: readonly NamedFile[], roots: readonly Root[]): void {
  const taken = new Map<string | undefined, string>();
  const [first] = roots;
  if (!first) return;
  const { cwd, args } = first.session;
  const given = outputs.flatMap(({ option, name }) => (name === undefined ? [] : [{ option, name, path: resolve(cwd, name) }]));
  if (given.length === 0) return;
  for (const { session: { configPath } } of roots) if (configPath !== undefined) taken.set(identityOf(configPath), 'the configuration');
  if (args.filesFrom !== undefined && args.filesFrom !== '-') taken.set(identityOf(resolve(cwd, args.filesFrom)), 'the list of files');
  const isRead = readersOf(roots);
  for (const { option, name, path } of given) {
    const identity = identityOf(path);
    if (identity === undefined) continue;
    const owner = taken.get(identity) ?? (isRead(path, identity) && !mayBeReplaced(path, option) ? 'a file that this run reads' : undefined);
    if (owner !== undefined) throw new UsageError(`nothing was written: ${option} ${name} is ${owner} too; choose another file`);
    taken.set(identity, `that of ${option}`);
  }
}

/** Whether runs read a file, under any of its names. All they read is looked at only where the file has a second name. */
function readersOf(roots: readonly Root[]): (path: string, identity: string) => boolean {
  const paths = new Set(roots.flatMap(({ selection }) => selection.files.map(({ path }) => path)));
  let identities: ReadonlySet<string | undefined> | undefined;
  return (path, identity) => paths.has(path) || (hasOtherNames(path) && (identities ??= new Set([...paths].map(identityOf))).has(identity));
}

function hasOtherNames(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return pathWithoutLinks(path) !== path || (stats !== undefined && (stats.isSymbolicLink() || stats.nlink > 1));
}

/** The same for every name of a file; nothing for a device, which may take several outputs. */
export function identityOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return pathWithoutLinks(path);
  }
}

/** Where a file will be that is not there yet. */
function pathWithoutLinks(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/** What an earlier run has written, or begun to write. A baseline may be broken. */
function mayBeReplaced(path: string, option: string): boolean {
  if (option === '--baseline' && path.endsWith('.json')) return true;
  try {
    const bytes = readFileSync(path);
    return bytes.length === 0 || isOwnDocument(searchable(bytes));
  } catch {
    return false;
  }
}
