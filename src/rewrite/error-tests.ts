import type { TSESTree } from '@typescript-eslint/types';
import type { EditGroup } from '../edits/edit.ts';
import { hasComment, indentAt, lineBreakAt, mainQuote, quoted, skipTrivia, startsLine } from '../edits/trivia.ts';
import type { ErrorTest } from '../legacy/error-tests.ts';
import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** The edits that let a test accept the code of the new endpoint as well; nothing where a person has to write them. */
export function editsOfErrorTest(file: SourceFile, test: ErrorTest): EditGroup | undefined {
  const { form, literal } = test;
  if (!form || hasComment(file.text, literal.range)) return undefined;
  const other = otherLiteral(file, test);
  switch (form.kind) {
    case 'test':
      return [{ range: form.test.range, text: both(file, form.test, form.isNegative, literal, other) }];
    case 'case':
      return [insertBefore(file, form.test, `case ${other}:`)];
    case 'item':
      return [{ range: [literal.range[1], literal.range[1]], text: `, ${other}` }];
    case 'entry':
      return entryBeside(file, form.property, test);
  }
}

/** The other code, written as the first is: with the same quotes, or as a number. */
function otherLiteral(file: SourceFile, { literal, to }: ErrorTest): string {
  if (typeof to === 'number') return String(to);
  const isText = literal.type === 'TemplateLiteral' || (literal.type === 'Literal' && typeof literal.value === 'string');
  const quote = isText ? (file.text[literal.range[0]] as string) : mainQuote(file.text);
  return quoted(to, quote);
}

/** `a === 'old'` becomes `a === 'old' || a === 'new'`, in parentheses where something binds more tightly. */
function both(file: SourceFile, test: Node, isNegative: boolean, literal: Node, other: string): string {
  const text = file.textOf(test);
  const at = literal.range[0] - test.range[0];
  const again = text.slice(0, at) + other + text.slice(at + literal.range[1] - literal.range[0]);
  const joined = `${text} ${isNegative ? '&&' : '||'} ${again}`;
  return bindsTightly(parentOf(test), isNegative) && !isInParentheses(file, test) ? `(${joined})` : joined;
}

/** What an expression is a part of; an optional chain in it ends with it. */
function parentOf(test: Node): Node {
  const parent = test.parent as Node;
  return parent.type === 'ChainExpression' ? parentOf(parent) : parent;
}

function isInParentheses({ text }: SourceFile, { range: [start, end] }: Node): boolean {
  return text.slice(0, start).trimEnd().endsWith('(') && text.slice(skipTrivia(text, end)).startsWith(')');
}

function bindsTightly(parent: Node, isNegative: boolean): boolean {
  if (parent.type === 'LogicalExpression') return parent.operator === '??' || (parent.operator === '&&' && !isNegative);
  return /^(?:AwaitExpression|BinaryExpression|MemberExpression|SpreadElement|TS\w+|UnaryExpression)$/.test(parent.type);
}

/** In front of a node, in a line of its own where the node begins one. */
function insertBefore(file: SourceFile, node: Node, text: string): { range: readonly [number, number]; text: string } {
  const [at] = node.range;
  const gap = startsLine(file.text, at) ? lineBreakAt(file.text, at) + indentAt(file.text, at) : ' ';
  return { range: [at, at], text: text + gap };
}

/** A second entry with the same value; a key that is written another way than by its name is left to people. */
function entryBeside(file: SourceFile, property: TSESTree.Property, { literal, to }: ErrorTest): EditGroup | undefined {
  if (property.computed || property.shorthand || property.method || property.kind !== 'init') return undefined;
  const isText = literal.type === 'Literal' && typeof literal.value === 'string';
  const key = isText ? quoted(String(to), file.text[literal.range[0]] as string) : String(to);
  const text = key + file.text.slice(literal.range[1], property.range[1]);
  return hasComment(text, [0, text.length]) ? undefined : [insertBefore(file, property, `${text},`)];
}
