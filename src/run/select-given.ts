import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { relativeName } from '../project/names.ts';
import { readingOf } from '../rewrite/languages.ts';
import { ignores, statsOf, type SelectOptions, type Selection } from './select.ts';
import { UsageError } from './usage-error.ts';

export interface GivenOptions extends Pick<SelectOptions, 'cwd' | 'ignore' | 'ignoreRoot'> {
  /** The name of the file, which need not be there. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Selects one file whose content somebody hands over, as if it lay where its name says.
 *
 * @throws {UsageError} for a name that no file can have here
 */
export function selectGiven({ cwd, name, bytes, ignore, ignoreRoot = cwd }: GivenOptions): Selection {
  const path = placeOf(cwd, resolve(cwd, name));
  const shown = relativeName(cwd, path);
  if (statsOf(path)?.isDirectory()) throw new UsageError(`${name} is a folder; --stdin-filepath needs the name of a file`);
  if (shown.split('/').includes('.git')) throw new UsageError(`${name} belongs to git itself, which is never read`);
  const isRead = readingOf(path) !== undefined;
  const isLeft = !isRead || ignores(ignore, relativeName(ignoreRoot, path));
  return {
    cwd,
    files: isLeft ? [] : [{ path, name: shown, isNamed: true }],
    isWhole: false,
    unread: isRead ? [] : [shown],
    errors: [],
    given: { path, bytes },
    around: folderAround(cwd, name),
  };
}

/** The folder by whose configuration and project a file goes: the working directory, or for a file outside of it the nearest folder that there is. */
export function folderAround(cwd: string, name: string): string {
  const path = resolve(cwd, name);
  if (path.startsWith(cwd + sep)) return cwd;
  let folder = dirname(path);
  while (!statsOf(folder)?.isDirectory() && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** A path without links, as seen from the working directory; as it is where there is no such file, or it lies elsewhere. */
function placeOf(cwd: string, path: string): string {
  if (!statsOf(path)) return path;
  const root = realpathSync(cwd);
  const real = realpathSync(path);
  return real.startsWith(root + sep) ? join(cwd, relative(root, real)) : path;
}
