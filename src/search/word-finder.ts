/** Words, any of which says the same: a file with one of them may be of interest. */
export type Group = readonly string[];

/** The most groups that one finder tells apart: the bits of an integer. */
export const MOST_GROUPS = 30;

/** Whether a word can be sought in bytes. */
export function isSearchable(word: string): boolean {
  return /^[\x20-\x7e]{2,}$/.test(word);
}

/** Longer windows would skip more bytes at once, but the shortest word limits them. */
const LONGEST_WINDOW = 8;

interface Word {
  /** In lower case. */
  readonly bytes: Uint8Array;
  /** Where the window of the word begins. */
  readonly offset: number;
  /** The bits of the groups that it belongs to. */
  readonly groups: number;
}

/**
 * Finds which groups of words have one among some bytes, whatever their case (ASCII), by the algorithm of Wu and Manber ("A fast
 * algorithm for multi-pattern searching", 1994): a table says for each pair of bytes how far no word can end, so that most bytes
 * are never looked at.
 */
export class WordFinder {
  /** The length of the longest word. */
  readonly longest: number;
  readonly #window: number;
  readonly #shifts: Uint8Array;
  readonly #wordsOfPair: ReadonlyMap<number, readonly Word[]>;

  /**
   * @param groups at most {@link MOST_GROUPS}, whose words are of ASCII and have two characters or more
   * @throws {RangeError} for others
   */
  constructor(groups: readonly Group[]) {
    const texts = groupsOfWords(groups);
    const lengths = [...texts.keys()].map(({ length }) => length);
    this.longest = Math.max(...lengths);
    this.#window = Math.min(LONGEST_WINDOW, ...lengths);
    if (groups.length > MOST_GROUPS || this.#window < 2) throw new RangeError(`words need two characters, and there are ${MOST_GROUPS} groups at most`);
    this.#shifts = new Uint8Array(1 << 16).fill(this.#window - 1);
    const wordsOfPair = new Map<number, Word[]>();
    for (const [text, own] of texts) {
      const offset = rarestWindow(text, this.#window);
      const word = { bytes: Uint8Array.from(Buffer.from(text, 'latin1')), offset, groups: own };
      for (let index = 0; index < this.#window - 1; index++) {
        for (const pair of spellings(text.slice(offset + index, offset + index + 2))) {
          const shift = this.#window - 2 - index;
          this.#shifts[pair] = Math.min(this.#shifts[pair] as number, shift);
          if (shift === 0) wordsOfPair.set(pair, [...(wordsOfPair.get(pair) ?? []), word]);
        }
      }
    }
    this.#wordsOfPair = wordsOfPair;
  }

  /**
   * @param bytes only those before `end` count
   * @returns the groups that are found, the first as the lowest bit
   */
  find(bytes: Uint8Array, end: number = bytes.length): number {
    const shifts = this.#shifts;
    let found = 0;
    for (let last = this.#window - 1; last < end; ) {
      const pair = ((bytes[last - 1] as number) << 8) | (bytes[last] as number);
      const shift = shifts[pair] as number;
      if (shift > 0) {
        last += shift;
      } else {
        for (const word of this.#wordsOfPair.get(pair) as readonly Word[]) {
          if ((found & word.groups) !== word.groups && isAt(bytes, end, last + 1 - this.#window - word.offset, word.bytes)) found |= word.groups;
        }
        last++;
      }
    }
    return found;
  }
}

function groupsOfWords(groups: readonly Group[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const word of group) words.set(word.toLowerCase(), (words.get(word.toLowerCase()) ?? 0) | (1 << index));
  });
  return words;
}

/** Letters of texts, the most frequent first. */
const FREQUENT = 'etaoinsrlcdupmhfgbyvwkxqjz';

/** Where the part of a word begins whose last letters are met most seldom. */
function rarestWindow(word: string, length: number): number {
  const rarity = (letter = ''): number => (FREQUENT.includes(letter) ? FREQUENT.indexOf(letter) : FREQUENT.length);
  let best = 0;
  for (let start = 0; start + length <= word.length; start++) {
    const sum = (at: number): number => rarity(word[at + length - 1]) + rarity(word[at + length - 2]);
    if (sum(start) > sum(best)) best = start;
  }
  return best;
}

/** Two characters as bytes that follow each other, in either case. */
function spellings(pair: string): Set<number> {
  const [first = '', second = ''] = pair;
  const cases = (letter: string): number[] => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
  return new Set(cases(first).flatMap((one) => cases(second).map((other) => (one << 8) | other)));
}

function isAt(bytes: Uint8Array, end: number, start: number, word: Uint8Array): boolean {
  if (start < 0 || start + word.length > end) return false;
  for (let index = 0; index < word.length; index++) {
    const byte = bytes[start + index] as number;
    if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== word[index]) return false;
  }
  return true;
}
