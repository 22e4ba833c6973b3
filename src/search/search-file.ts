import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { addAll, addTokens } from './token-filter.ts';
import { MOST_GROUPS, type WordFinder } from './word-finder.ts';

/** What is found in a file whose bytes have to be read by others: a link, a pipe, a file that cannot be read, or one of UTF-16. */
export const UNKNOWN = 1 << 30;

/**
 * Looks at a file whose words are found.
 *
 * @param found the bits of the groups that it holds
 * @param textOf what it holds, one unit for each byte
 * @returns what there is to know besides, in 6 bits
 */
export type Probe = (path: string, found: number, textOf: () => string) => number;

/** What a probe has said of a file: its bits stand behind those of the groups. Nothing of a file that could not be read. */
export function probedIn(found: number): number | undefined {
  return (found & UNKNOWN) === 0 ? found >> MOST_GROUPS : undefined;
}

/** Files are read piece by piece into one place. */
const PIECE = 1 << 18;
const bytes = Buffer.allocUnsafeSlow(PIECE);

/** Links are not followed, and pipes not waited for, where the system has them. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What a search does with a file besides. */
export interface Besides {
  readonly probe?: Probe | undefined;
  /** Where the tokens of files are kept, and where those of this one. */
  readonly filters?: Uint32Array | undefined;
  readonly start: number;
}

/**
 * Which groups of words a file holds, and what a probe says of it.
 *
 * @returns the bits of both, or {@link UNKNOWN}
 */
export function searchFile(path: string, finder: WordFinder, { probe = () => 0, filters, start }: Besides): number {
  let file;
  try {
    file = openSync(path, FLAGS);
    let length = readSync(file, bytes, 0, PIECE, 0);
    if (length >= 2 && isUtf16(bytes)) return UNKNOWN;
    const whole = length;
    let found = finder.find(bytes, length);
    if (filters && whole < PIECE && !bytes.subarray(0, whole).includes(0)) addTokens(bytes, whole, filters, start);
    else if (filters) addAll(filters, start);
    for (let position = length; length === PIECE; ) {
      // What lies over the edge of two pieces begins in the first of them.
      const overlap = finder.longest - 1;
      bytes.copyWithin(0, PIECE - overlap);
      const read = readSync(file, bytes, overlap, PIECE - overlap, position);
      length = read + overlap;
      position += read;
      found |= finder.find(bytes, length);
    }
    return found | (probe(path, found, () => (whole < PIECE ? bytes.toString('latin1', 0, whole) : readFileSync(path, 'latin1'))) << MOST_GROUPS);
  } catch {
    return UNKNOWN;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
