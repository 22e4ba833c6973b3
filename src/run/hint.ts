import { closest, distance } from 'fastest-levenshtein';

/** A hint at the name that was probably meant: `; did you mean "audience"?`, or nothing. */
export function hintOf(given: string, names: readonly string[]): string {
  const near = closest(given, names);
  return near !== undefined && distance(given, near) <= Math.max(1, Math.floor(near.length / 3)) ? `; did you mean "${near}"?` : '';
}
