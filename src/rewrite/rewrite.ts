import { hasOverlap, sortEdits, type Edit, type EditGroup } from '../edits/edit.ts';
import type { Change, ProvenExchange } from '../legacy/exchange.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOfForms } from './forms.ts';
import { editsOfKeys } from './keys.ts';
import { Lists } from './lists.ts';
import { editOfText } from './literals.ts';
import { Removals } from './removals.ts';
import { editsOfSplits } from './splits.ts';
import { editsOfTypes } from './types.ts';
import { UneditableError } from './uneditable.ts';

/**
 * Turns the changes of a proven exchange into edits of its file, all of them or none.
 *
 * @returns the edits, or why one of the changes cannot be made without touching more than it should
 */
export function editsOf(exchange: ProvenExchange): { readonly edits: EditGroup } | { readonly refusal: string } {
  const file = fileOf(exchange.node);
  try {
    const edits = sortEdits(render(file, exchange.changes));
    return hasOverlap(edits) ? { refusal: 'Two of its edits want the same characters.' } : { edits };
  } catch (error) {
    if (error instanceof UneditableError) return { refusal: `${error.message}.` };
    throw error;
  }
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
    ...editsOfSplits(file, changes),
    ...editsOfTypes(file, changes),
    // What goes decides what is left of the lists.
    ...removals.edits(lists),
    ...lists.edits(),
  ];
}
