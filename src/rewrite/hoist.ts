import type { TSESTree } from '@typescript-eslint/types';
import { applyEdits, type Edit, type Range } from '../edits/edit.ts';
import { hasComment, indentAt, skipTrivia } from '../edits/trivia.ts';
import type { Change } from '../legacy/exchange.ts';
import { unwrap } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { editOfText } from './literals.ts';
import { UneditableError } from './uneditable.ts';

/** `authParams: { scope: 'openid' }` becomes `scope: 'openid'`, and `body.authParams = { … }` becomes `body.scope = 'openid'`. */
export function hoist(file: SourceFile, { write, inner, mend }: Change & { kind: 'hoist' }): Edit[] {
  const outer = write.place.kind === 'text' ? undefined : write.place.node;
  const property = inner.place.kind === 'property' ? inner.place.node : undefined;
  if (!outer || property?.type !== 'Property') throw new UneditableError('authParams that is no literal');
  const mended = mend.flatMap((change) => (change.kind === 'text' ? [editOfText(file, change.slice, change.text)] : []));
  if (outer.type === 'AssignmentExpression') return [...hoistAssigned(file, outer, property), ...mended];
  if (outer.type !== 'Property') throw new UneditableError('authParams that is no property');
  const around: Range[] = [[outer.range[0], property.range[0]], [property.range[1], outer.range[1]]];
  if (around.some((range) => hasComment(file.text, range))) return [hoistWithComments(file, outer, property, mended)];
  return [...around.map((range) => ({ range, text: '' })), ...mended];
}

function hoistAssigned(file: SourceFile, { left, right }: TSESTree.AssignmentExpression, property: TSESTree.Property): Edit[] {
  const member = unwrap(left);
  if (member.type !== 'MemberExpression' || member.computed || property.shorthand) throw new UneditableError('authParams in brackets');
  const around: Range[] = [[right.range[0], property.value.range[0]], [property.value.range[1], right.range[1]]];
  if (around.some((range) => hasComment(file.text, range))) throw new UneditableError('A comment in authParams');
  return [{ range: member.property.range, text: 'scope' }, ...around.map((range) => ({ range, text: '' }))];
}

/** What stands between the braces takes the place of the whole, with its comments, one step to the left. */
function hoistWithComments(file: SourceFile, outer: TSESTree.Property, property: TSESTree.Property, mended: readonly Edit[]): Edit {
  const object = unwrap(outer.value);
  const open = object.range[0] + 1;
  const start = open + (/^\s*/.exec(file.text.slice(open))?.[0].length ?? 0);
  const behind = file.text.slice(property.range[1], object.range[1] - 1);
  const isAlone = /^\s*(?:,\s*)?$/.test(behind) && skipTrivia(file.text, start) === property.range[0] && outer.range[1] === object.range[1];
  if (!isAlone) throw new UneditableError('A comment in authParams');
  const content = file.text.slice(start, property.range[1]);
  const moved = mended.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start] as const, text }));
  const step = indentAt(file.text, property.range[0]).slice(indentAt(file.text, outer.range[0]).length);
  const text = applyEdits(content, moved).replace(/(\r\n|[\n\r])([^\S\n\r]*)/g, (_match, lineBreak: string, indent: string) => lineBreak + indent.slice(0, Math.max(0, indent.length - step.length)));
  return { range: outer.range, text };
}
