import { diffLines } from 'diff';
import type { ReportedChange } from './context.ts';

/** How many lines a change adds and removes. */
export function lineCounts({ oldText, newText }: ReportedChange): { readonly added: number; readonly removed: number } {
  const parts = diffLines(oldText, newText);
  const sum = (wanted: 'added' | 'removed'): number => parts.filter((part) => part[wanted]).reduce((total, { count }) => total + count, 0);
  return { added: sum('added'), removed: sum('removed') };
}
