import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../edits/edit.ts';
import { editList } from '../edits/list.ts';
import { insertStatement } from '../edits/statement.ts';
import { skipTrivia } from '../edits/trivia.ts';
import type { Change } from '../legacy/exchange.ts';
import { holderOf } from '../legacy/split.ts';
import { memberName, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { UneditableError } from './uneditable.ts';

type Split = Change & { kind: 'split' };

/** The edits that put a second constant beside the one with the legacy URL, and move the proven readers to it. */
export function editsOfSplits(file: SourceFile, changes: readonly Change[]): Edit[] {
  return changes.filter((change) => change.kind === 'split').flatMap((change) => editsOfSplit(file, change));
}

function editsOfSplit(file: SourceFile, change: Split): Edit[] {
  const holder = holderOf(change.slice.node);
  const oldName = holder && nameNode(holder);
  if (!holder || !oldName) throw new UneditableError('A URL without a name');
  const name = newName(file, holder, plainName(file, oldName));
  const copy = copyOf(file, holder, change, oldName, name);
  return [...insertCopy(file, holder, copy), ...change.reads.map((read) => renameRead(file, read, name))];
}

function nameNode(holder: Node): Node | undefined {
  if (holder.type === 'VariableDeclarator' || holder.type === 'TSEnumMember') return holder.id;
  return holder.type === 'Property' || holder.type === 'PropertyDefinition' ? holder.key : undefined;
}

function plainName(file: SourceFile, node: Node): string {
  return node.type === 'Literal' ? String(node.value) : file.textOf(node).replace(/^#/, '');
}

/** The holder's text with the new name and the new path. */
function copyOf(file: SourceFile, holder: Node, { slice, text }: Split, oldName: Node, name: string): string {
  const [start, end] = holder.range;
  const nameText = oldName.type === 'Literal' ? file.text[oldName.range[0]] + name + file.text[oldName.range[0]] : oldName.type === 'PrivateIdentifier' ? `#${name}` : name;
  return file.text.slice(start, oldName.range[0]) + nameText + file.text.slice(oldName.range[1], slice.range[0]) + text + file.text.slice(slice.range[1], end);
}

function insertCopy(file: SourceFile, holder: Node, copy: string): Edit[] {
  const { text } = file;
  if (holder.type === 'VariableDeclarator') {
    const declaration = holder.parent as TSESTree.VariableDeclaration;
    if (declaration.declarations.length > 1) return [{ range: [holder.range[1], holder.range[1]], text: `, ${copy}` }];
    const end = text[declaration.range[1] - 1] === ';' ? ';' : '';
    return [insertStatement(text, declaration.range, `${declaration.kind} ${copy}${end}`)];
  }
  if (holder.type === 'PropertyDefinition') return [insertStatement(text, holder.range, copy)];
  const list = holder.parent as Node;
  const items = list.type === 'ObjectExpression' ? list.properties : (list as unknown as { members: Node[] }).members;
  const index = (items as Node[]).indexOf(holder);
  // The copy stands behind its model, so the list is the one up to there.
  const isLast = index === items.length - 1;
  if (isLast) return editList({ text, brackets: list.range, items: (items as Node[]).map(({ range }) => range) }, new Set(), [copy]);
  const comma = skipTrivia(text, holder.range[1]);
  return [insertStatement(text, [holder.range[0], comma + 1], `${copy},`)];
}

/** A shorthand property keeps its key. */
function renameRead(_file: SourceFile, read: Node, name: string): Edit {
  const { parent } = read;
  if (parent?.type === 'Property' && parent.shorthand && parent.value === read) return { range: [read.range[1], read.range[1]], text: `: ${name}` };
  return { range: read.range, text: read.type === 'PrivateIdentifier' ? `#${name}` : name };
}

/** The words of a name that speak of the legacy endpoint, in each style of writing names. */
const LEGACY_WORDS: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/(^|_)RO(?=_|$)/, '$1TOKEN'],
  [/(^|_)ro(?=_|$)/, '$1token'],
  [/RO(?=[A-Z][a-z]|$)/, 'Token'],
  [/Ro(?=[A-Z]|$)/, 'Token'],
  [/^ro(?=[A-Z])/, 'token'],
];

/** A name for the second constant in the style of the first: `AUTH0_RO_URL` gives `AUTH0_TOKEN_URL`, `loginUrl` gives `loginTokenUrl`. */
function newName(file: SourceFile, holder: Node, old: string): string {
  const taken = namesBeside(file, holder);
  const wanted = wantedName(old);
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  return name;
}

function wantedName(old: string): string {
  for (const [pattern, token] of LEGACY_WORDS) if (pattern.test(old)) return old.replace(pattern, token);
  const isConstant = old === old.toUpperCase();
  const tail = /(?:_?(?:URL|URI|ENDPOINT|PATH)|Url|URL|Uri|URI|Endpoint|Path)$/.exec(old);
  const token = isConstant ? '_TOKEN' : 'Token';
  if (!tail || tail.index === 0) return isConstant ? `TOKEN_${old}` : `token${old[0]?.toUpperCase()}${old.slice(1)}`;
  return old.slice(0, tail.index) + token + tail[0];
}

function namesBeside(file: SourceFile, holder: Node): ReadonlySet<string> {
  if (holder.type === 'VariableDeclarator') return new Set(file.text.match(/[\w$]+/g));
  const list = holder.parent as Node;
  const items = list.type === 'ObjectExpression' ? list.properties : list.type === 'ClassBody' ? list.body : (list as unknown as { members: Node[] }).members;
  return new Set((items as Node[]).flatMap((item) => (item.type === 'TSEnumMember' ? [plainName(file, item.id)] : [(memberName(item as { key?: Node }) ?? '').replace(/^#/, '')])));
}
