import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../edits/edit.ts';
import type { Change, SetWrite } from '../legacy/exchange.ts';
import { unwrap, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { blankBehindColon, keyLike } from './literals.ts';
import { UneditableError } from './uneditable.ts';

type Nest = Change & { kind: 'nest' };

/**
 * `scope: 'openid'` becomes `authParams: { scope: 'openid' }`, and `body.scope = 'openid'` becomes
 * `body.authParams = { scope: 'openid' }`. What stands at the place keeps its text.
 */
export function nest(file: SourceFile, change: Nest): Edit[] {
  const { place } = change.write;
  if (place.kind === 'assignment' && place.node.type === 'AssignmentExpression') return nestAssigned(place.node, change);
  const property = propertyOf(change.write);
  const neighbours = property.parent.type === 'ObjectExpression' ? property.parent.properties : [];
  const pad = isTight(file, property.parent) ? '' : ' ';
  const others = change.others.map((write) => `, ${file.textOf(propertyOf(write))}`).join('');
  return [
    { range: [property.range[0], property.range[0]], text: `${keyLike(file, change.into, neighbours)}:${blankBehindColon(file, neighbours)}{${pad}` },
    { range: [property.range[1], property.range[1]], text: `${others}${pad}}` },
  ];
}

function propertyOf({ place }: SetWrite): TSESTree.Property {
  if (place.kind !== 'property' || place.node.type !== 'Property') throw new UneditableError('A key that is no property');
  return place.node;
}

/** `{scope: 'openid'}`: an object in one line without blanks inside its braces. */
function isTight(file: SourceFile, { range: [start] }: Node): boolean {
  return /\S/.test(file.text[start + 1] ?? ' ');
}

function nestAssigned({ left, right }: TSESTree.AssignmentExpression, { write, into }: Nest): Edit[] {
  const member = unwrap(left);
  if (member.type !== 'MemberExpression' || member.computed) throw new UneditableError('A key in brackets');
  return [
    { range: member.property.range, text: into },
    { range: [right.range[0], right.range[0]], text: `{ ${write.key}: ` },
    { range: [right.range[1], right.range[1]], text: ' }' },
  ];
}
