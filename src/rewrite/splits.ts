import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../edits/edit.ts';
import { editList } from '../edits/list.ts';
import { insertStatement } from '../edits/statement.ts';
import { quoted } from '../edits/trivia.ts';
import type { Change } from '../legacy/exchange.ts';
import { holderOf } from '../legacy/split.ts';
import type { Node } from '../syntax/node.ts';
import { grouped } from '../syntax/grouped.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOfExports, editsOfReaders } from './split-imports.ts';
import { ownRange } from './removals.ts';
import { itemsOf, secondName } from './second-names.ts';
import { UneditableError } from './uneditable.ts';

type Split = Change & { kind: 'split' };

/** The edits that put a second constant beside the one with the legacy URL, and move the proven readers to it, by their files. */
export function editsOfSplits(changes: readonly Change[]): (readonly [SourceFile, Edit[]])[] {
  return changes.filter((change) => change.kind === 'split').flatMap(editsOfSplit);
}

function editsOfSplit(change: Split): (readonly [SourceFile, Edit[]])[] {
  const holder = holderOf(change.slice.node);
  const oldName = holder && nameNode(holder);
  if (!holder || !oldName) throw new UneditableError('A URL without a name');
  const file = fileOf(holder);
  const readers = grouped(change.reads, fileOf);
  const first = plainName(file, oldName);
  const namesake = change.relays.filter((relay) => plainName(fileOf(relay), (relay as TSESTree.Property).key) === first);
  const name = secondName(first, [holder, ...namesake], [...readers.keys()]);
  const copy = copyOf(file, holder, change, oldName, name);
  const relays: (readonly [SourceFile, Edit[]])[] = [];
  let last = name;
  for (const relay of change.relays) {
    const key = (relay as TSESTree.Property).key;
    const old = plainName(fileOf(relay), key);
    const own = old === first ? last : secondName(old, [relay], []);
    relays.push([fileOf(relay), insertCopy(fileOf(relay), relay, own === last ? last : `${own}: ${last}`)]);
    last = own;
  }
  const isLocal = change.relays.length === 0;
  const moved = [...readers].map(([reading, reads]) => [reading, isLocal && reading === file ? reads.map((read) => renameRead(file, read, name)) : editsOfReaders(reading, reads, last)] as const);
  return [[file, insertCopy(file, holder, copy)], ...relays, ...(isLocal ? editsOfExports(file, holder, name) : []), ...moved];
}

function nameNode(holder: Node): Node | undefined {
  if (holder.type === 'VariableDeclarator' || holder.type === 'TSEnumMember') return holder.id;
  if (holder.type === 'AssignmentExpression') return holder.left.type === 'MemberExpression' ? holder.left.property : undefined;
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
  if (holder.type === 'PropertyDefinition') return [insertStatement(text, holder.range, copy)];
  if (holder.type === 'AssignmentExpression') {
    const range = ownRange(text, holder.parent);
    return [insertStatement(text, range, `${copy}${text[range[1] - 1] === ';' ? ';' : ''}`)];
  }
  const list = holder.parent as Node;
  if (list.type === 'VariableDeclaration' && list.declarations.length === 1) {
    const isExported = list.parent.type === 'ExportNamedDeclaration';
    const range = ownRange(text, isExported ? list.parent : list);
    const end = text[range[1] - 1] === ';' ? ';' : '';
    return [insertStatement(text, range, `${isExported ? 'export ' : ''}${list.kind} ${copy}${end}`)];
  }
  // The copy stands behind its model, so the list is the one up to there.
  const items = itemsOf(list).slice(0, itemsOf(list).indexOf(holder) + 1);
  return editList({ text, brackets: list.range, items: items.map(({ range }) => range) }, new Set(), [copy]);
}

/** A shorthand property keeps its key, and brackets keep their quotes. */
function renameRead(file: SourceFile, read: Node, name: string): Edit {
  const { parent } = read;
  if (parent?.type === 'Property' && parent.shorthand && parent.value === read) return { range: [read.range[1], read.range[1]], text: `: ${name}` };
  if (read.type === 'Literal') return { range: read.range, text: quoted(name, file.text[read.range[0]] ?? "'") };
  return { range: read.range, text: read.type === 'PrivateIdentifier' ? `#${name}` : name };
}
