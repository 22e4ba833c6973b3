/** Offsets into a text: from the first character, to behind the last. */
export type Range = readonly [start: number, end: number];

/** A replacement of a part of a text; the form of an ESLint fix. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits that are made all together or not at all. */
export type EditGroup = readonly Edit[];

/** Sorts edits by their place and drops repeated ones. Insertions come before a replacement that starts at the same place. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  const distinct = new Map(edits.map((edit) => [`${edit.range[0]}-${edit.range[1]}:${edit.text}`, edit]));
  return [...distinct.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** Whether two of the edits want the same characters. Neighbours that only touch do not. */
export function hasOverlap(edits: readonly Edit[]): boolean {
  const sorted = sortEdits(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    if (!next) return false;
    const isSamePoint = edit.range[0] === next.range[0] && edit.range[1] === edit.range[0] && next.range[1] === next.range[0];
    return isSamePoint || next.range[0] < edit.range[1];
  });
}

/**
 * Makes edits in a text.
 *
 * @throws {RangeError} where edits overlap or lie outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (hasOverlap(edits)) throw new RangeError('Two edits want the same characters');
  let result = '';
  let at = 0;
  for (const { range: [start, end], text: replacement } of sortEdits(edits)) {
    if (start < at || end < start || end > text.length) throw new RangeError(`An edit of ${start}-${end} lies outside the text`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Edits of one or several files, by the files' names. */
export type FileEdits = ReadonlyMap<string, EditGroup>;

/**
 * Chooses the groups that can be made together: each whole, earlier ones first. A group that wants characters of a chosen one
 * is left for another pass.
 */
export function chooseGroups<T extends { readonly edits: FileEdits }>(groups: readonly T[]): { chosen: T[]; left: T[] } {
  const chosen: T[] = [];
  const left: T[] = [];
  let together: FileEdits = new Map();
  for (const group of groups) {
    const all = joined([{ edits: together }, group]);
    if ([...all.values()].some(hasOverlap)) {
      left.push(group);
      continue;
    }
    chosen.push(group);
    together = all;
  }
  return { chosen, left };
}

/** The edits of several groups, by their files. */
export function joined(groups: readonly { readonly edits: FileEdits }[]): FileEdits {
  const byFile = new Map<string, Edit[]>();
  for (const { edits } of groups) for (const [name, own] of edits) byFile.set(name, [...(byFile.get(name) ?? []), ...own]);
  return byFile;
}

/** Where an offset of the old text is in the new one; an offset inside an edit moves to the end of its replacement. */
export function mapOffset(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { range: [start, end], text } of sortEdits(edits)) {
    if (start > offset || (start === offset && end > start)) break;
    if (end > offset) return start + shift + text.length;
    shift += text.length - (end - start);
  }
  return offset + shift;
}
