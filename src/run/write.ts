import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is not what it was when it was read. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/**
 * Replaces a file's content wholly or not at all, and keeps its mode and owner: the new content is written beside the file and
 * takes its place in one step.
 *
 * @throws {FileChangedError} where the file holds other bytes than when it was read, or is no plain file any more
 */
export function writeSafely(path: string, oldBytes: Buffer, newBytes: Buffer, temporary = temporaryFor(path)): void {
  try {
    stageFile(path, temporary, newBytes);
    replaceFile(path, temporary, oldBytes);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name beside a file, short, so that names of the greatest length can be written too. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.oauth-ro-${randomBytes(4).toString('hex')}`);
}

/** Whether a name is one that {@link temporaryFor} makes; nothing else is ever removed. */
export function isTemporary(name: string): boolean {
  return /^\.oauth-ro-[0-9a-f]{8}$/.test(name);
}

/**
 * Writes the new content of a file beside it, with the file's mode and owner.
 *
 * @throws {FileChangedError} where the file is no plain file any more
 */
export function stageFile(path: string, temporary: string, newBytes: Buffer): void {
  writeWhole(temporary, newBytes, assertPlain(path));
}

function assertPlain(path: string): Stats {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) throw new FileChangedError('it was deleted while this program ran');
  if (!stats.isFile()) throw new FileChangedError('it is no plain file any more');
  return stats;
}

/**
 * Lets the staged content take the place of a file.
 *
 * @throws {FileChangedError} where the file holds other bytes than when it was read, or is no plain file any more
 */
export function replaceFile(path: string, temporary: string, oldBytes: Buffer): void {
  assertPlain(path);
  if (!readFileSync(path).equals(oldBytes)) throw new FileChangedError('it was changed while this program ran');
  renameSync(temporary, path);
}

/** Writes a file that is not there yet, down to the disk. */
export function writeWhole(path: string, bytes: Buffer, stats: Pick<Stats, 'mode'> & Partial<Pick<Stats, 'uid' | 'gid'>>): void {
  const file = openSync(path, 'wx', stats.mode & 0o7777);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    keepOwner(file, stats);
    // Behind the owner, whose change takes away the bits that run as another user. The creation mask does not count here.
    fchmodSync(file, stats.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only the superuser may give files away; for everybody else the owner is the same already. */
function keepOwner(file: number, { uid, gid }: { uid?: number; gid?: number }): void {
  if (uid === undefined || gid === undefined || process.getuid?.() !== 0) return;
  fchownSync(file, uid, gid);
}

/** Not every system opens folders, and not every file system syncs them. */
const UNSYNCED = new Set(['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

/** Brings the names in a folder down to the disk, so that they outlive a loss of power. */
export function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch (error) {
    if (!UNSYNCED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
