/** The bits of the filter of a file (B. H. Bloom, 1970), in words of 32. More tokens than fit make it say yes more often. */
export const FILTER_WORDS = 128;

const BITS = FILTER_WORDS * 32;

/** Single letters are everywhere. */
const SHORTEST = 2;

/** What a byte is in a token, in lower case; 0 for one that ends it, as all beyond ASCII do: a blank may be among them. */
const TOKEN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return 0;
  const character = String.fromCharCode(byte).toLowerCase();
  return /[\w$]/.test(character) ? character.charCodeAt(0) : 0;
});

/** FNV-1a (https://datatracker.ietf.org/doc/draft-eastlake-fnv/), of 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Adds the tokens of some bytes to the filter of a file: its names, words and numbers, whatever their case.
 *
 * @param end only the bytes before it count
 * @param filters of many files
 * @param start where that of the file begins
 */
export function addTokens(bytes: Uint8Array, end: number, filters: Uint32Array, start: number): void {
  let hash = BASIS;
  let length = 0;
  for (let at = 0; at <= end; at++) {
    const byte = at < end ? (TOKEN_BYTES[bytes[at] as number] as number) : 0;
    if (byte !== 0) {
      hash = Math.imul(hash ^ byte, PRIME);
      length++;
    } else if (length > 0) {
      if (length >= SHORTEST) {
        set(filters, start, lowBit(hash));
        set(filters, start, highBit(hash));
      }
      hash = BASIS;
      length = 0;
    }
  }
}

/** Makes the filter of a file say yes to everything. */
export function addAll(filters: Uint32Array, start: number): void {
  filters.fill(0xffffffff, start, start + FILTER_WORDS);
}

/** The bits that a filter has where its file holds all tokens of a text. */
export function bitsOf(text: string): readonly number[] {
  const filter = new Uint32Array(FILTER_WORDS);
  const bytes = Buffer.from(text, 'utf8');
  addTokens(bytes, bytes.length, filter, 0);
  return Array.from({ length: BITS }, (_, bit) => bit).filter((bit) => isSet(filter, 0, bit));
}

/** Whether the filter of a file has a bit. */
export function isSet(filters: Uint32Array, start: number, bit: number): boolean {
  return ((filters[start + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0;
}

function set(filters: Uint32Array, start: number, bit: number): void {
  const place = start + (bit >>> 5);
  filters[place] = (filters[place] as number) | (1 << (bit & 31));
}

function lowBit(hash: number): number {
  return hash & (BITS - 1);
}

function highBit(hash: number): number {
  return (hash >>> 16) & (BITS - 1);
}
