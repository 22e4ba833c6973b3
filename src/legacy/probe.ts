import type { ProbeModule } from '../search/file-search.ts';
import type { Probe } from '../search/search-file.ts';
import { ANCHORS, holdsPrefix, isCandidate, mayBeCandidate, type Anchor, type Known } from './needles.ts';

/** The file may hold something to find. */
export const CANDIDATE = 1;

/** The file holds the beginning of the path with nothing behind it. */
export const PREFIX = 2;

/** The bit of each anchor, where a search begins with those. */
const BITS = new Map(Object.keys(ANCHORS).map((anchor, index) => [anchor as Anchor, 1 << index]));

/** What a file may be to a run, told while its bytes are at hand. The groups of the search begin with the anchors, in their order. */
export const probe: Probe = (path, found, textOf) => {
  const known: Known = { path, holds: (anchor) => (found & (BITS.get(anchor) as number)) !== 0 };
  return known.holds('oauth') || mayBeCandidate(known) ? bitsOf(textOf(), known) : 0;
};

export const PROBE: ProbeModule = { url: import.meta.url, probe };

/** The same of a text that was not searched. */
export function look(path: string, text: string): number {
  return bitsOf(text, { path, holds: () => true });
}

function bitsOf(text: string, known: Known): number {
  return (isCandidate(text, known) ? CANDIDATE : 0) | (known.holds('oauth') && holdsPrefix(text) ? PREFIX : 0);
}
