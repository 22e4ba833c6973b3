import { indentAt, lineBreakAt, mainQuote, startsLine } from '../../edits/trivia.ts';
import { childrenOf, walk, type Node } from '../../syntax/node.ts';
import type { SourceFile } from '../../syntax/source-file.ts';

/** How a file is written. */
export interface CodeStyle {
  readonly quote: "'" | '"';
  readonly indent: string;
  readonly lineBreak: string;
  readonly hasSemicolons: boolean;
  readonly hasTrailingCommas: boolean;
  /** Whether it has arrow functions, `const` and shorthand keys. */
  readonly isModern: boolean;
  /** Whether it has `async` functions. */
  readonly isAsync: boolean;
  readonly isTyped: boolean;
  /** Whether everything that the file exports has to be an async function. */
  readonly isOfServerActions: boolean;
  /** Whether a blank stands between `function` and its parameters. */
  readonly hasBlankBehindFunction: boolean;
  /** Whether the only parameter of an arrow function stands in parentheses. */
  readonly hasArrowParentheses: boolean;
  /** What stands inside the braces of an object that is written in one line. */
  readonly brace: ' ' | '';
}

const styles = new WeakMap<SourceFile, CodeStyle>();

/** The style of a file, by what most of it does. */
export function styleOf(file: SourceFile): CodeStyle {
  let style = styles.get(file);
  if (!style) styles.set(file, (style = read(file)));
  return style;
}

const STATEMENT = /^(?:ExpressionStatement|ReturnStatement|ThrowStatement|ImportDeclaration|VariableDeclaration)$/;
const MODERN = /^(?:ArrowFunctionExpression|AwaitExpression|Class|Export|Import|SpreadElement|TemplateLiteral)/;

/** Counts what speaks for something, and what against it. */
class Votes {
  #balance = 0;

  add(isFor: boolean): void {
    this.#balance += isFor ? 1 : -1;
  }

  /** @param otherwise where there are as many for it as against it */
  isFor(otherwise: boolean): boolean {
    return this.#balance === 0 ? otherwise : this.#balance > 0;
  }
}

function read(file: SourceFile): CodeStyle {
  const { text } = file;
  const semicolons = new Votes();
  const commas = new Votes();
  const functions = new Votes();
  const parentheses = new Votes();
  const braces = new Votes();
  const isTyped = /\.[cm]?tsx?$/i.test(file.name);
  let isModern = isTyped;
  let isAsync = isTyped;
  walk(file.ast, (node) => {
    isModern ||= MODERN.test(node.type) || (node.type === 'VariableDeclaration' && node.kind !== 'var');
    if ('async' in node && node.async) isAsync = true;
    if (STATEMENT.test(node.type) && !/^For/.test(node.parent?.type ?? '')) semicolons.add(text[node.range[1] - 1] === ';');
    if (node.type === 'FunctionExpression' && !node.id && node.parent.type !== 'MethodDefinition' && !(node.parent.type === 'Property' && node.parent.method)) functions.add(/^(?:async )?function \(/.test(file.textOf(node)));
    if (node.type === 'ArrowFunctionExpression' && node.params.length === 1 && node.params[0]?.type === 'Identifier') parentheses.add(file.textOf(node).replace(/^async\s*/, '').startsWith('('));
    if (node.type === 'ObjectExpression' && node.properties.length > 0) voteOfObject(file, node, commas, braces);
  });
  return {
    quote: mainQuote(text),
    indent: indentOf(file),
    lineBreak: lineBreakAt(text, 0),
    hasSemicolons: semicolons.isFor(true),
    hasTrailingCommas: commas.isFor(isModern),
    isModern,
    isAsync,
    isTyped,
    isOfServerActions: file.ast.body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === 'use server'),
    hasBlankBehindFunction: functions.isFor(true),
    hasArrowParentheses: parentheses.isFor(true),
    brace: braces.isFor(true) ? ' ' : '',
  };
}

function voteOfObject({ text }: SourceFile, node: Node & { properties: Node[] }, commas: Votes, braces: Votes): void {
  const isInOneLine = !/[\n\r]/.test(text.slice(...node.range));
  if (isInOneLine) braces.add(/\s/.test(text[node.range[0] + 1] ?? ''));
  else commas.add(/,\s*$/.test(text.slice(node.properties.at(-1)?.range[1], node.range[1] - 1)));
}

/** One step of indentation: what the first line of a block has more than the line that opens it. */
function indentOf(file: SourceFile): string {
  const { text } = file;
  const counts = new Map<string, number>();
  walk(file.ast, (node) => {
    if (node.type !== 'BlockStatement' && node.type !== 'ObjectExpression' && node.type !== 'ClassBody') return;
    const [first] = childrenOf(node);
    const outer = indentAt(text, node.range[0]);
    const inner = first && startsLine(text, first.range[0]) ? indentAt(text, first.range[0]) : outer;
    if (inner.length > outer.length && inner.startsWith(outer)) {
      const step = inner.slice(outer.length);
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '  ';
}
