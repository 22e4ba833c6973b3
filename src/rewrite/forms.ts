import type { Edit } from '../edits/edit.ts';
import type { Change, NewValue, SetWrite } from '../legacy/exchange.ts';
import { contentRange } from '../syntax/literal.ts';
import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, textOf, type SourceSlice, type TextSlice, type TextValue } from '../syntax/value.ts';
import { UneditableError } from './uneditable.ts';

type TextPlace = SetWrite['place'] & { kind: 'text' };

/** The edits of keys in a form-encoded text: `'grant_type=password&password=' + code`. */
export function editsOfForms(file: SourceFile, changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const added = new Map<TextValue, string[]>();
  for (const change of changes) {
    if (change.kind === 'add' && change.at.kind === 'behind' && change.at.write.place.kind === 'text') {
      const { text } = change.at.write.place.whole;
      added.set(text, [...(added.get(text) ?? []), `${change.key}=${valueCode(file, text, change.value)}`]);
    }
    if (!('write' in change) || change.write.place.kind !== 'text') continue;
    const { place } = change.write;
    if (change.kind === 'rename') edits.push(replace(place.key, change.to));
    else if (change.kind === 'value' && 'text' in change.value) edits.push(replace(place.value, encodeURIComponent(change.value.text)));
    else if (change.kind === 'remove') edits.push(...remove(file, place));
    else throw new UneditableError(`A ${change.kind} in a text`);
  }
  for (const [text, pairs] of added) edits.push(insertAtStart(text, pairs));
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

/** Code that puts an encoded value into the text at a place inside its first literal. */
function valueCode(file: SourceFile, text: TextValue, value: NewValue): string {
  if ('text' in value) return encodeURIComponent(value.text);
  const { node } = firstSource(text);
  if (node.type === 'TemplateElement') return `\${encodeURIComponent(${value.code})}`;
  const quote = file.text[node.range[0]] ?? "'";
  return `${quote} + encodeURIComponent(${value.code}) + ${quote}`;
}

function firstSource(text: TextValue): SourceSlice {
  return onlySource({ text, start: 0, end: 1 });
}

/** A pair fits everywhere at the start of a form, whatever the text ends in. */
function insertAtStart(text: TextValue, pairs: readonly string[]): Edit {
  const start = textOf(text).startsWith('?') ? 1 : 0;
  const { range } = onlySource({ text, start, end: start + 1 });
  return { range: [range[0], range[0]], text: pairs.map((pair) => `${pair}&`).join('') };
}

/**
 * Takes a pair out, with the code of its value. What stands between two literals of one expression goes with it, so that the
 * two become one: `'a=1&device=' + id + '&b=2'` becomes `'a=1&b=2'`.
 */
function remove(file: SourceFile, { whole, key }: TextPlace): Edit[] {
  const root = whole.text.node;
  const text = textOf(whole.text);
  const isFirst = whole.start === 0 || text[whole.start - 1] !== '&';
  const isLast = whole.end >= text.length;
  const start = onlySource({ ...key, start: isFirst ? whole.start : whole.start - 1, end: key.end });
  if (isLast) return removeTail(root, start, isFirst);
  const next = onlySource({ text: whole.text, start: whole.end, end: whole.end + 1 });
  const end = isFirst ? next.range[1] : next.range[0];
  const isInside = (node: Node): boolean => root.range[0] <= node.range[0] && node.range[1] <= root.range[1];
  const isSameKind = start.node.type === next.node.type && file.text[start.node.range[0]] === file.text[next.node.range[0]];
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
  const closing = contentEnd + 1;
  return [{ range: [start.range[0], contentEnd], text: '' }, ...(root.range[1] > closing ? [{ range: [closing, root.range[1]] as const, text: '' }] : [])];
}
