import type { Edit } from '../edits/edit.ts';
import type { Change, NewValue, SetWrite } from '../legacy/exchange.ts';
import { contentRange, type LiteralNode } from '../syntax/literal.ts';
import { contains, unwrap, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, textOf, type SourceSlice, type TextSlice, type TextValue } from '../syntax/value.ts';
import type { Lists } from './lists.ts';
import { quoteNear } from './literals.ts';
import { UneditableError } from './uneditable.ts';

type TextPlace = SetWrite['place'] & { kind: 'text' };

/** A key that comes into a form. */
interface Pair {
  readonly key: string;
  readonly value: NewValue;
}

/** The edits of keys in a form-encoded text: `'grant_type=password&password=' + code`. */
export function editsOfForms(file: SourceFile, changes: readonly Change[], lists: Lists): Edit[] {
  const edits: Edit[] = [];
  const added = new Map<TextValue, Pair[]>();
  for (const change of changes) {
    if (change.kind === 'add' && change.at.kind === 'behind' && change.at.write.place.kind === 'text') {
      const { text } = change.at.write.place.whole;
      added.set(text, [...(added.get(text) ?? []), { key: change.key, value: change.value }]);
    }
    if (!('write' in change) || change.write.place.kind !== 'text') continue;
    const { place } = change.write;
    if (change.kind === 'rename') edits.push(replace(place.key, change.to));
    else if (change.kind === 'value' && 'text' in change.value) edits.push(replace(place.value, encodeURIComponent(change.value.text)));
    else if (change.kind === 'remove') edits.push(...remove(file, place, lists));
    else throw new UneditableError(`A ${change.kind} in a text`);
  }
  for (const [text, pairs] of added) edits.push(...insert(file, text, pairs, lists));
  return edits;
}

function onlySource(slice: TextSlice): SourceSlice {
  const sources = sourcesOf(slice);
  const [only] = sources ?? [];
  if (sources?.length !== 1 || !only) throw new UneditableError('A part of a text that no single literal holds');
  return only;
}

function replace(slice: TextSlice, text: string): Edit {
  return { range: onlySource(slice).range, text };
}

/** New pairs become items of a joined list; elsewhere they stand at the start, where a pair fits whatever the text ends in. */
function insert(file: SourceFile, text: TextValue, pairs: readonly Pair[], lists: Lists): Edit[] {
  const list = joinedList(text);
  if (!list) return [insertAtStart(file, text, pairs)];
  const quote = quoteNear(file, list.range);
  for (const { key, value } of pairs) {
    if ('texts' in value) throw new UneditableError('An object in a text');
    const item = 'text' in value ? `${quote}${key}=${encodeURIComponent(value.text)}${quote}` : `${quote}${key}=${quote} + encodeURIComponent(${value.code})`;
    lists.add(list, key, item);
  }
  return [];
}

function insertAtStart(file: SourceFile, text: TextValue, pairs: readonly Pair[]): Edit {
  const start = textOf(text).startsWith('?') ? 1 : 0;
  const { node, range } = onlySource({ text, start, end: start + 1 });
  return { range: [range[0], range[0]], text: pairs.map(({ key, value }) => `${key}=${valueInside(file, node, value)}&`).join('') };
}

/** Code that puts an encoded value into a literal. */
function valueInside(file: SourceFile, literal: LiteralNode, value: NewValue): string {
  if ('texts' in value) throw new UneditableError('An object in a text');
  if ('text' in value) return encodeURIComponent(value.text);
  if (literal.type === 'TemplateElement') return `\${encodeURIComponent(${value.code})}`;
  const quote = file.text[literal.range[0]] ?? "'";
  return `${quote} + encodeURIComponent(${value.code}) + ${quote}`;
}

/** The array that a text is joined from, where every item is one pair. */
function joinedList({ node }: TextValue): Node | undefined {
  const call = unwrap(node);
  const list = call.type === 'CallExpression' && call.callee.type === 'MemberExpression' ? unwrap(call.callee.object) : undefined;
  return list?.type === 'ArrayExpression' ? list : undefined;
}

/** The item of a joined list that a pair is the whole of. */
function itemOf({ whole, key }: TextPlace): Node | undefined {
  const list = joinedList(whole.text);
  const { node } = onlySource(key);
  const item = list?.type === 'ArrayExpression' ? list.elements.find((element) => element && contains(element, node)) : undefined;
  const isWhole = item && sourcesAround(whole).every((around) => !contains(item, around));
  return isWhole ? item : undefined;
}

/** The literals of the characters right before and behind a slice. */
function sourcesAround({ text, start, end }: TextSlice): Node[] {
  return [{ text, start: start - 1, end: start }, { text, start: end, end: end + 1 }].flatMap((slice) => (sourcesOf(slice) ?? []).map(({ node }) => node));
}

/**
 * Takes a pair out, with the code of its value. What stands between two literals of one expression goes with it, so that the
 * two become one: `'a=1&device=' + id + '&b=2'` becomes `'a=1&b=2'`.
 */
function remove(file: SourceFile, place: TextPlace, lists: Lists): Edit[] {
  const { whole, key } = place;
  const item = itemOf(place);
  if (item) {
    lists.remove(item);
    return [];
  }
  const root = whole.text.node;
  const text = textOf(whole.text);
  const isFirst = whole.start === 0 || text[whole.start - 1] !== '&';
  const isLast = whole.end >= text.length;
  const start = onlySource({ ...key, start: isFirst ? whole.start : whole.start - 1, end: key.end });
  if (isLast) return removeTail(root, start, isFirst);
  const next = onlySource({ text: whole.text, start: whole.end, end: whole.end + 1 });
  const end = isFirst ? next.range[1] : next.range[0];
  const isInside = (node: Node): boolean => root.range[0] <= node.range[0] && node.range[1] <= root.range[1];
  const isSameKind = start.node.type === 'TemplateElement' ? start.node.parent === next.node.parent : start.node.type === next.node.type && file.text[start.node.range[0]] === file.text[next.node.range[0]];
  if (!isInside(start.node) || !isInside(next.node) || (start.node !== next.node && !isSameKind)) throw new UneditableError('A pair that ends in another text');
  const between = file.text.slice(start.range[0], end);
  if (/\/\/|\/\*/.test(between.replace(/https?:\/\//g, ''))) throw new UneditableError('A comment in a text');
  return [{ range: [start.range[0], end], text: '' }];
}

/** The last pair goes with what follows it in the expression. */
function removeTail(root: Node, start: SourceSlice, isFirst: boolean): Edit[] {
  if (isFirst) throw new UneditableError('The only pair of a text');
  const [, contentEnd] = contentRange(start.node);
  if (start.node.type === 'TemplateElement') {
    const template = start.node.parent as Node;
    if (template !== root) throw new UneditableError('A pair that ends in another text');
    return [{ range: [start.range[0], template.range[1] - 1], text: '' }];
  }
  const isWholeLiteral = start.range[0] === contentRange(start.node)[0];
  const sum = start.node.parent;
  // With nothing left of the literal, the plus in front of it goes too.
  if (isWholeLiteral && sum?.type === 'BinaryExpression' && sum.right === start.node) return [{ range: [sum.left.range[1], root.range[1]], text: '' }];
  const closing = contentEnd + 1;
  return [{ range: [start.range[0], contentEnd], text: '' }, ...(root.range[1] > closing ? [{ range: [closing, root.range[1]] as const, text: '' }] : [])];
}
