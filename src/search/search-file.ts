import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { WordFinder } from './word-finder.ts';

/** What is found in a file whose bytes have to be read by others: a link, a pipe, a file that cannot be read, or one of UTF-16. */
export const UNKNOWN = 1 << 30;

/** Files are read piece by piece into one place. */
const PIECE = 1 << 18;
const bytes = new Uint8Array(PIECE);

/** Links are not followed, and pipes not waited for, where the system has them. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Which groups of words a file holds.
 *
 * @returns their bits, or {@link UNKNOWN}
 */
export function searchFile(path: string, finder: WordFinder): number {
  let file;
  try {
    file = openSync(path, FLAGS);
    let length = readSync(file, bytes, 0, PIECE, 0);
    if (length >= 2 && isUtf16(bytes)) return UNKNOWN;
    let found = finder.find(bytes, length);
    for (let position = length; length === PIECE; ) {
      // What lies over the edge of two pieces begins in the first of them.
      const overlap = finder.longest - 1;
      bytes.copyWithin(0, PIECE - overlap);
      const read = readSync(file, bytes, overlap, PIECE - overlap, position);
      length = read + overlap;
      position += read;
      found |= finder.find(bytes, length);
    }
    return found;
  } catch {
    return UNKNOWN;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
