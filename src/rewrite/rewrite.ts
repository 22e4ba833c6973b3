import { hasOverlap, sortEdits, type Edit, type EditGroup } from '../edits/edit.ts';
import type { Finding } from '../legacy/finding.ts';
import { nodeOf, type Change, type ProvenExchange } from '../legacy/exchange.ts';
import { grouped } from '../syntax/grouped.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOfForms } from './forms.ts';
import { editsOfKeys } from './keys.ts';
import { Lists } from './lists.ts';
import { editOfText } from './literals.ts';
import { Removals } from './removals.ts';
import { editsOfSplits } from './splits.ts';
import { editsOfTypes } from './types.ts';
import { UneditableError } from './uneditable.ts';

/** The edits of a rewrite, by the file in which they are made. */
export type FileEdits = ReadonlyMap<SourceFile, EditGroup>;

/**
 * Turns the changes of a proven exchange into edits, all of them or none.
 *
 * @returns the edits, or why one of the changes cannot be made without touching more than it should
 */
export function editsOf(exchange: Pick<ProvenExchange, 'node' | 'changes'>): { readonly edits: FileEdits } | { readonly refusal: string } {
  try {
    const byFile = new Map<SourceFile, Edit[]>();
    const add = (file: SourceFile, edits: readonly Edit[]): void => void byFile.set(file, [...(byFile.get(file) ?? []), ...edits]);
    for (const [file, changes] of grouped(exchange.changes, (change) => fileOf(nodeOf(change)))) add(file, render(file, changes));
    for (const [file, edits] of editsOfSplits(exchange.changes)) add(file, edits);
    const edits = new Map([...byFile].map(([file, all]) => [file, sortEdits(all)] as const));
    if ([...edits].some(([file, all]) => all.some((edit) => replacesComment(file, edit)))) return { refusal: 'A comment in code that gives way to other code.' };
    return [...edits.values()].some(hasOverlap) ? { refusal: 'Two of its edits want the same characters.' } : { edits };
  } catch (error) {
    if (error instanceof UneditableError) return { refusal: `${error.message}.` };
    throw error;
  }
}

/** Whether a comment is lost with what an edit replaces. In code that goes altogether, comments speak of that. */
function replacesComment({ text, comments }: SourceFile, { range: [start, end], text: replacement }: Edit): boolean {
  if (replacement === '') return false;
  return comments.some(({ range }) => start <= range[0] && range[1] <= end && !replacement.includes(text.slice(...range)));
}

/** The edits as a finding of a file has them: its own, and those in other files. */
export function placedIn(file: SourceFile, edits: FileEdits): Pick<Finding, 'edits' | 'elsewhere'> {
  const elsewhere = new Map([...edits].flatMap(([other, own]) => (other === file ? [] : [[other.name, own] as const])));
  return { edits: edits.get(file) ?? [], ...(elsewhere.size > 0 ? { elsewhere } : {}) };
}

function render(file: SourceFile, changes: readonly Change[]): Edit[] {
  const lists = new Lists(file);
  const removals = new Removals(file);
  const texts = changes.filter((change) => change.kind === 'text');
  // What a hoisted or removed key holds is edited with it.
  const hoisted = changes.flatMap((change) => (change.kind === 'hoist' ? change.mend : []));
  return [
    ...texts.filter((change) => !hoisted.includes(change)).map((change) => editOfText(file, change.slice, change.text)),
    ...editsOfForms(file, changes, lists),
    ...editsOfKeys(file, changes, lists, removals),
    ...editsOfTypes(file, changes),
    // What goes decides what is left of the lists.
    ...removals.edits(lists),
    ...lists.edits(),
  ];
}
