import { diffChars } from 'diff';
import type { Edit } from '../edits/edit.ts';

/** The edits that make one text of another, as small as they can be. */
export function editsBetween(oldText: string, newText: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let change: { start: number; text: string } | undefined;
  const finish = (): void => {
    if (change) edits.push({ range: [change.start, at], text: change.text });
    change = undefined;
  };
  for (const { added, removed, value } of diffChars(oldText, newText)) {
    if (!added && !removed) finish();
    else change ??= { start: at, text: '' };
    if (added && change) change.text += value;
    if (!added) at += value.length;
  }
  finish();
  return edits;
}
