import { diffLines } from 'diff';

/** The numbers of the lines that differ, counted from 1: in the old text, and in the new one. */
export interface ChangedLines {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function changedLines(before: string, after: string): ChangedLines {
  const changed = { before: [] as number[], after: [] as number[] };
  const at = { before: 1, after: 1 };
  for (const { added, removed, count } of diffLines(before, after)) {
    for (let line = 0; line < count; line++) {
      if (removed) changed.before.push(at.before + line);
      if (added) changed.after.push(at.after + line);
    }
    if (!added) at.before += count;
    if (!removed) at.after += count;
  }
  return changed;
}
