import { searchFiles, type ProbeModule } from './file-search.ts';
import { probedIn, UNKNOWN } from './search-file.ts';
import { bitsOf, FILTER_WORDS, isSet } from './token-filter.ts';
import type { Group } from './word-finder.ts';

/** What is known of all files. */
interface Known {
  readonly filters: Uint32Array;
  readonly found: Uint32Array;
}

/** Says of many files which names and words each of them may hold: all of them are read once, when the first question is asked. */
export class TokenIndex {
  readonly #paths: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #groups: readonly Group[];
  readonly #probe: ProbeModule;
  readonly #bits = new Map<string, readonly number[]>();
  #known: Known | undefined;

  /**
   * @param paths absolute
   * @param groups what the probe wants to be sought
   * @param probe looks at each file as it is read
   */
  constructor(paths: readonly string[], groups: readonly Group[], probe: ProbeModule) {
    this.#paths = paths;
    this.#places = new Map(paths.map((path, index) => [path, index]));
    this.#groups = groups;
    this.#probe = probe;
  }

  /** Whether a file may hold all tokens of a text, whatever their case. Of files that it cannot read it says that they may. */
  mayHold(path: string, text: string): boolean {
    const place = this.#places.get(path);
    if (place === undefined) return true;
    const { filters, found } = this.#read();
    if (((found[place] as number) & UNKNOWN) !== 0) return true;
    let bits = this.#bits.get(text);
    if (!bits) this.#bits.set(text, (bits = bitsOf(text)));
    return bits.every((bit) => isSet(filters, place * FILTER_WORDS, bit));
  }

  /** What the probe says of a file; nothing of one that could not be read. */
  probed(path: string): number | undefined {
    const place = this.#places.get(path);
    return place === undefined ? undefined : probedIn(this.#read().found[place] as number);
  }

  #read(): Known {
    if (!this.#known) {
      const filters = new Uint32Array(new SharedArrayBuffer(this.#paths.length * FILTER_WORDS * Uint32Array.BYTES_PER_ELEMENT));
      this.#known = { filters, found: searchFiles(this.#paths, this.#groups, { probe: this.#probe, filters }) };
    }
    return this.#known;
  }
}
