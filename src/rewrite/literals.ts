import type { Edit, Range } from '../edits/edit.ts';
import { mainQuote, quoted } from '../edits/trivia.ts';
import type { NewValue } from '../legacy/exchange.ts';
import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { SourceSlice } from '../syntax/value.ts';

/** Replaces a part of a literal's text. A name that stands for its own text (a shorthand key) cannot be edited so. */
export function editOfText(file: SourceFile, { node, range }: SourceSlice, text: string): Edit {
  const quote = node.type === 'Literal' ? file.text[node.range[0]] : undefined;
  return { range, text: quote === undefined ? text : quoted(text, quote).slice(1, -1) };
}

/** A string literal in the quotes of its surroundings, an object of such literals, or the code as it is. */
export function codeOf(file: SourceFile, value: NewValue, near: Range): string {
  if ('code' in value) return value.code;
  if ('text' in value) return quoted(value.text, quoteNear(file, near));
  const quote = mainQuote(file.text);
  const pairs = Object.entries(value.texts).map(([key, text]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key, quote)}: ${quoted(text, quote)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The quote that strings around a place are written in: of the place itself, else of the file. */
export function quoteNear(file: SourceFile, [start, end]: Range): string {
  const inside = file.text.slice(start, end);
  return /['"]/.test(inside) ? mainQuote(inside) : mainQuote(file.text);
}

/** A property key in the style of its neighbours: quoted where they are. */
export function keyLike(file: SourceFile, key: string, neighbours: readonly Node[]): string {
  const keys = neighbours.flatMap((node) => (node.type === 'Property' && !node.computed && !node.shorthand ? [node.key] : []));
  const areQuoted = keys.length > 0 && keys.every((node) => node.type === 'Literal');
  return areQuoted ? quoted(key, file.text[keys[0]?.range[0] ?? 0] ?? "'") : key;
}

/** What stands between the colon of a key and its value in the neighbours: a blank, unless none of them has one. */
export function blankBehindColon(file: SourceFile, neighbours: readonly Node[]): string {
  const values = neighbours.flatMap((node) => (node.type === 'Property' && !node.shorthand && !node.method ? [node.value] : []));
  return values.length > 0 && values.every(({ range }) => file.text[range[0] - 1] === ':') ? '' : ' ';
}
