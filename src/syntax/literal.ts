import type { TSESTree } from '@typescript-eslint/types';
import type { Node, Range } from './node.ts';
import { fileOf } from './source-file.ts';

/** The nodes whose text stands in the source as it is, but for escapes. */
export type LiteralNode = TSESTree.StringLiteral | TSESTree.TemplateElement | TSESTree.Identifier;

const offsetsByNode = new WeakMap<Node, readonly number[]>();

/** The text that a string literal, a part of a template or a plain name stands for; nothing for a template part with a broken escape. */
export function textOfLiteral(node: LiteralNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? node.value : (node.value.cooked ?? undefined);
}

/**
 * Where each character of a literal's text stands in the file.
 *
 * @returns one offset per UTF-16 unit of the text, and at last the offset behind the text
 */
export function offsetsOf(node: LiteralNode): readonly number[] {
  let offsets = offsetsByNode.get(node);
  if (!offsets) {
    const [start, end] = contentRange(node);
    const isPlain = node.type === 'Identifier' || node.parent?.type === 'JSXAttribute';
    offsets = isPlain
      ? plainOffsets(start, end)
      : escapedOffsets(fileOf(node).text, start, end, node.type === 'TemplateElement');
    offsetsByNode.set(node, offsets);
  }
  return offsets;
}

/** The range of a literal's content, without quotes, backticks and braces. */
export function contentRange(node: LiteralNode): Range {
  const [start, end] = node.range;
  if (node.type === 'Identifier') return [start, end];
  // JSX attributes have the quotes of strings, JSX text would have none; both are literals.
  if (node.type === 'Literal') return [start + 1, end - 1];
  return templatePartRange(node);
}

/** typescript-estree and espree count the delimiters to a template's part, Babel does not. */
function templatePartRange(node: TSESTree.TemplateElement): Range {
  const template = node.parent as TSESTree.TemplateLiteral;
  const [start, end] = node.range;
  const countsDelimiters = template.quasis[0]?.range[0] === template.range[0];
  return countsDelimiters ? [start + 1, end - (node.tail ? 1 : 2)] : [start, end];
}

function plainOffsets(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** One character or escape of a string literal's source. A line continuation stands for nothing. */
const UNIT = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[^])|\r\n|[^]/y;

function escapedOffsets(text: string, start: number, end: number, isTemplate: boolean): number[] {
  const offsets: number[] = [];
  for (UNIT.lastIndex = start; UNIT.lastIndex < end; ) {
    const at = UNIT.lastIndex;
    const unit = (UNIT.exec(text) as RegExpExecArray)[0];
    for (let width = widthOf(unit, isTemplate); width > 0; width--) offsets.push(at);
  }
  offsets.push(end);
  return offsets;
}

/** How many UTF-16 units a unit of the source stands for. */
function widthOf(unit: string, isTemplate: boolean): number {
  if (/^\\(?:\r\n|[\n\r\u2028\u2029])$/.test(unit)) return 0;
  if (unit.startsWith('\\u{')) return parseInt(unit.slice(3), 16) > 0xffff ? 2 : 1;
  return unit === '\r\n' && !isTemplate ? 2 : 1;
}
