import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
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
export function writeSafely(path: string, oldBytes: Buffer, newBytes: Buffer): void {
  const stats = lstatSync(path);
  if (!stats.isFile()) throw new FileChangedError('it is no plain file any more');
  // Short, so that names of the greatest length can be written too.
  const temporary = join(dirname(path), `.oauth-ro-${randomBytes(4).toString('hex')}`);
  try {
    const file = openSync(temporary, 'wx', stats.mode & 0o7777);
    try {
      writeAll(file, newBytes);
      keepOwner(file, stats);
      // Behind the owner, whose change takes away the bits that run as another user. The creation mask does not count here.
      fchmodSync(file, stats.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!readFileSync(path).equals(oldBytes)) throw new FileChangedError('it was changed while this program ran');
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Only the superuser may give files away; for everybody else the owner is the same already. */
function keepOwner(file: number, { uid, gid }: { uid: number; gid: number }): void {
  if (process.getuid?.() !== 0) return;
  fchownSync(file, uid, gid);
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or has taken its place.
  }
}
