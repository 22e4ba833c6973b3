import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../edits/edit.ts';
import { editList } from '../edits/list.ts';
import { insertStatement } from '../edits/statement.ts';
import { quoted } from '../edits/trivia.ts';
import type { Change } from '../legacy/exchange.ts';
import { holderOf } from '../legacy/split.ts';
import { plainMemberName, type Node } from '../syntax/node.ts';
import { grouped } from '../syntax/grouped.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOfExports, editsOfReaders } from './split-imports.ts';
import { ownRange } from './removals.ts';
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
  const name = newName(file, holder, plainName(file, oldName), [...readers.keys()]);
  const copy = copyOf(file, holder, change, oldName, name);
  const relays: (readonly [SourceFile, Edit[]])[] = [];
  let last = name;
  for (const relay of change.relays) {
    const key = (relay as TSESTree.Property).key;
    const old = plainName(fileOf(relay), key);
    const own = old === plainName(file, oldName) ? last : newName(fileOf(relay), relay, old, []);
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

/** What a holder stands among: declarators, properties, members of an enum or a class. */
function itemsOf(list: Node): readonly Node[] {
  if (list.type === 'VariableDeclaration') return list.declarations;
  if (list.type === 'ObjectExpression') return list.properties;
  return list.type === 'ClassBody' ? list.body : (list as unknown as { members: Node[] }).members;
}

/** A shorthand property keeps its key, and brackets keep their quotes. */
function renameRead(file: SourceFile, read: Node, name: string): Edit {
  const { parent } = read;
  if (parent?.type === 'Property' && parent.shorthand && parent.value === read) return { range: [read.range[1], read.range[1]], text: `: ${name}` };
  if (read.type === 'Literal') return { range: read.range, text: quoted(name, file.text[read.range[0]] ?? "'") };
  return { range: read.range, text: read.type === 'PrivateIdentifier' ? `#${name}` : name };
}

/** The words of a name that speak of the legacy endpoint, in each style of writing names. */
const LEGACY_WORDS: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/(^|[_-])RO(?=[_-]|$)/, '$1TOKEN'],
  [/(^|[_-])ro(?=[_-]|$)/, '$1token'],
  [/RO(?=[A-Z][a-z]|$)/, 'Token'],
  [/Ro(?=[A-Z]|$)/, 'Token'],
  [/^ro(?=[A-Z])/, 'token'],
];

/** Where the new word goes in names that do not speak of it, by their style: in front of a word for an address, else at the start. */
const STYLES: readonly { readonly name: RegExp; readonly tail: RegExp; readonly inside: string; first(name: string): string }[] = [
  { name: /^[A-Z0-9_]+$/, tail: /_?(?:URL|URI|ENDPOINT|PATH)$/, inside: '_TOKEN', first: (name) => `TOKEN_${name}` },
  { name: /-/, tail: /-(?:url|uri|endpoint|path)$/, inside: '-token', first: (name) => `token-${name}` },
  { name: /^[a-z0-9]+(?:_[a-z0-9]+)+$/, tail: /_(?:url|uri|endpoint|path)$/, inside: '_token', first: (name) => `token_${name}` },
  { name: /^[A-Z]/, tail: /(?:Url|URL|Uri|URI|Endpoint|Path)$/, inside: 'Token', first: (name) => `Token${name}` },
  { name: /^/, tail: /(?:Url|URL|Uri|URI|Endpoint|Path)$/, inside: 'Token', first: (name) => `token${name.slice(0, 1).toUpperCase()}${name.slice(1)}` },
];

/** A name for the second constant in the style of the first: `AUTH0_RO_URL` gives `AUTH0_TOKEN_URL`, `loginUrl` gives `loginTokenUrl`. */
function newName(file: SourceFile, holder: Node, old: string, readers: readonly SourceFile[]): string {
  const taken = new Set([...namesBeside(file, holder), ...(holder.type === 'VariableDeclarator' || holder.type === 'AssignmentExpression' ? readers.flatMap(wordsOf) : [])]);
  const wanted = wantedName(old);
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  return name;
}

function wantedName(old: string): string {
  for (const [pattern, token] of LEGACY_WORDS) if (pattern.test(old)) return old.replace(pattern, token);
  const style = STYLES.find(({ name }) => name.test(old)) as (typeof STYLES)[number];
  const tail = style.tail.exec(old);
  return tail && tail.index > 0 ? old.slice(0, tail.index) + style.inside + tail[0] : style.first(old);
}

function wordsOf({ text }: SourceFile): readonly string[] {
  return text.match(/[\w$]+/g) ?? [];
}

function namesBeside(file: SourceFile, holder: Node): ReadonlySet<string> {
  if (holder.type === 'VariableDeclarator' || holder.type === 'AssignmentExpression') return new Set(wordsOf(file));
  return new Set(itemsOf(holder.parent as Node).map((item) => (item.type === 'TSEnumMember' ? plainName(file, item.id) : (plainMemberName(item as { key?: Node }) ?? ''))));
}
