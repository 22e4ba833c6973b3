import type { TSESTree } from '@typescript-eslint/types';
import type { Evaluator } from './evaluate.ts';
import type { Node } from './node.ts';
import { MOST_ALTERNATIVES, unknownValue } from './objects.ts';
import { cut, ownText, textOf, textPart, type Operand, type Piece, type TextValue, type Value } from './value.ts';

/** A value as part of a longer text. */
export function piecesOf(value: Value): readonly Piece[] {
  if (value.kind === 'text') return value.pieces;
  if (value.kind === 'primitive') return [ownText(String(value.value))];
  return [{ kind: 'hole', node: value.node }];
}

/** What `left + right` may be. Without any text in it the sum is unknown. */
export function concat(left: readonly Value[], right: readonly Value[], node: Node): Value[] {
  const isText = [...left, ...right].some(({ kind }) => kind === 'text');
  return isText ? joinTexts([left, right], node) : [unknownValue(node)];
}

/** What a template literal may be. */
export function templateText(evaluator: Evaluator, operand: Operand, node: TSESTree.TemplateLiteral): Value[] {
  const parts = node.quasis.flatMap((quasi, index): Value[][] => {
    const text: TextValue = { kind: 'text', pieces: [textPart(quasi, operand.via)], node: quasi };
    const expression = node.expressions[index];
    return expression ? [[text], evaluator.evaluate({ ...operand, node: expression })] : [[text]];
  });
  return joinTexts(parts, node);
}

/** Every text that can be put together from one alternative of each part. Too many become a hole, part by part. */
export function joinTexts(parts: readonly (readonly Value[])[], node: Node): TextValue[] {
  let texts: Piece[][] = [[]];
  for (const part of parts) {
    const fits = texts.length * part.length <= MOST_ALTERNATIVES;
    const alternatives = fits ? part.map(piecesOf) : [[{ kind: 'hole' as const, node: part[0]?.node ?? node }]];
    texts = texts.flatMap((pieces) => alternatives.map((more) => [...pieces, ...more]));
  }
  return texts.map((pieces) => ({ kind: 'text', pieces: pieces.filter((piece) => piece.kind === 'hole' || piece.text !== ''), node }));
}

/** The same text, of which no part is known by its place in the source. */
export function withoutSources(value: Value): Value {
  if (value.kind !== 'text') return value;
  return { ...value, pieces: value.pieces.map((piece) => (piece.kind === 'known' ? { ...piece, source: undefined } : piece)) };
}

/** The text with every known piece changed. A piece that comes out otherwise has no source any more. */
export function mapPieces(value: TextValue, change: (text: string, index: number) => string): TextValue {
  const pieces = value.pieces.map((piece, index): Piece => {
    if (piece.kind === 'hole') return piece;
    const text = change(piece.text, index);
    return text === piece.text ? piece : { ...piece, text, source: undefined };
  });
  return { ...value, pieces };
}

/** `'https://{host}/path'.replace('{host}', host)`: every alternative of the text with the replacement in the place of the pattern. */
export function replaceText(value: TextValue, pattern: string, replacements: readonly Value[], isGlobal: boolean): TextValue[] {
  const text = textOf(value);
  const places: number[] = [];
  for (let at = text.indexOf(pattern); at >= 0 && pattern !== ''; at = text.indexOf(pattern, at + pattern.length)) places.push(at);
  const used = isGlobal ? places : places.slice(0, 1);
  const ends = [0, ...used.map((at) => at + pattern.length)];
  const between = ends.map((start, index): Value[] => [cut({ text: value, start, end: used[index] ?? text.length })]);
  return joinTexts(between.flatMap((part, index) => (index === 0 ? [part] : [replacements, part])), value.node);
}
