import { searchFiles, type OnRead, type ProbeModule, type SearchOptions } from './file-search.ts';
import { probedIn, UNKNOWN } from './search-file.ts';
import { isSearchable, MOST_GROUPS, type Group } from './word-finder.ts';

/** Where a group was found: the bits of a search, and which of them is the group's. */
interface Found {
  readonly inFiles: Uint32Array;
  readonly bit: number;
}

/** Says of many files which words each of them may hold. The files are read for words that nobody has asked for before. */
export class WordIndex {
  readonly #paths: readonly string[];
  readonly #groups: readonly Group[];
  readonly #probe: ProbeModule | undefined;
  readonly #places: ReadonlyMap<string, number>;
  readonly #found = new Map<string, Found>();
  /** The same by the lists that people ask with, which is faster than by what stands in them. */
  readonly #byList = new WeakMap<Group, Found>();

  /**
   * @param paths absolute
   * @param groups what is sought as soon as anybody asks for anything; at least one
   * @param probe looks at the files as they are searched for these
   */
  constructor(paths: readonly string[], groups: readonly Group[], probe?: ProbeModule) {
    this.#paths = paths;
    this.#groups = groups;
    this.#probe = probe;
    this.#places = new Map(paths.map((path, index) => [path, index]));
  }

  /** Searches for the groups that it was made with. */
  read(onRead?: OnRead): void {
    if (this.#found.size === 0) this.#learn(this.#groups, { probe: this.#probe, onRead });
  }

  has(path: string): boolean {
    return this.#places.has(path);
  }

  /** What the probe says of a file; nothing of one that could not be read. */
  probed(path: string): number | undefined {
    const place = this.#places.get(path);
    const found = place === undefined ? undefined : this.#findsOf(this.#groups[0] as Group)?.inFiles[place];
    return found === undefined ? undefined : probedIn(found);
  }

  /** Whether a file may hold one of some words, whatever its case. Of files that it cannot read it says that they may. */
  mayHold(path: string, group: Group): boolean {
    const place = this.#places.get(path);
    const found = place === undefined ? undefined : this.#findsOf(group);
    return place === undefined || !found || ((found.inFiles[place] as number) & (found.bit | UNKNOWN)) !== 0;
  }

  /** Where a group is found; nothing for words that cannot be sought. */
  #findsOf(group: Group): Found | undefined {
    let found = this.#byList.get(group);
    if (found) return found;
    if (!group.every(isSearchable)) return undefined;
    this.read();
    const key = keyOf(group);
    if (!this.#found.has(key)) this.#learn([group]);
    found = this.#found.get(key) as Found;
    this.#byList.set(group, found);
    return found;
  }

  #learn(groups: readonly Group[], options?: SearchOptions): void {
    for (let start = 0; start < groups.length; start += MOST_GROUPS) {
      const some = groups.slice(start, start + MOST_GROUPS);
      const inFiles = searchFiles(this.#paths, some, options);
      some.forEach((group, index) => this.#found.set(keyOf(group), { inFiles, bit: 1 << index }));
    }
  }
}

function keyOf(group: Group): string {
  return group.join('\n');
}
