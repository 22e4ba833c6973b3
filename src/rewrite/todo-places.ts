import { lineStart } from '../edits/trivia.ts';
import { walk, type Node, type Range } from '../syntax/node.ts';
import { tryParse } from '../syntax/parse.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { blankComments, commentLineOf, SCRIPT_NAME, scriptsIn, withoutComments } from './comments.ts';

/** A line above which a comment may stand. */
export interface CommentPlace {
  /** The start of the line. */
  readonly line: number;
  readonly open: string;
  readonly close: string;
}

/** What must be known of a text to put comments into it. */
export interface CommentMap {
  /** The text with its comments blanked out. */
  readonly shown: string;
  /** The nearest place for a comment about what is at an offset; nothing where a comment would be text, or break something. */
  placeFor(offset: number): CommentPlace | undefined;
  /** The comment that holds the line of an offset as a whole. */
  commentAt(line: number): Range | undefined;
}

/** Comments in a file of code. */
export function mapOfCode(file: SourceFile): CommentMap {
  const { text } = file;
  const tokens = tokensOverLines(file);
  const isFree = (line: number): boolean => !tokens.some(([start, end]) => start < line && line < end);
  return {
    shown: blankComments(file),
    placeFor(offset) {
      for (let node: Node | undefined = innermost(file, offset); node; node = node.parent) {
        const line = lineStart(text, startOf(node));
        if (isAnchor(node) && isFree(line)) return { line, open: '// ', close: '' };
      }
      return undefined;
    },
    commentAt: (line) => file.comments.find(({ range }) => range[0] <= line + blanksAt(text, line) && line < range[1])?.range,
  };
}

/** Comments in a file of another language; nothing where its comments are not known. */
export function mapOfText(name: string, text: string): CommentMap | undefined {
  const style = commentLineOf(name);
  if (!style) return undefined;
  const shown = withoutComments(name, text);
  const scripts = scriptsIn(name, text);
  return {
    shown,
    placeFor(offset) {
      const script = scripts.find(({ start, code }) => start <= offset && offset < start + code.length);
      if (script) return placeInScript(script, offset);
      let line = lineStart(text, offset);
      while (line > 0 && (style.continued ?? /\\$/).test(text.slice(lineStart(text, line - 1), line).trimEnd())) line = lineStart(text, lineBreakBefore(text, line));
      const above = style.above ? style.above(text, line) : line;
      return above === undefined ? undefined : { line: above, open: style.open, close: style.close ?? '' };
    },
    commentAt(line) {
      const end = line + (/[^\n\r]*/.exec(text.slice(line))?.[0].length ?? 0);
      return text.slice(line, end).trim() !== '' && shown.slice(line, end).trim() === '' ? [line, end] : undefined;
    },
  };
}

function placeInScript({ start, code }: { start: number; code: string }, offset: number): CommentPlace | undefined {
  const script = tryParse(code, SCRIPT_NAME);
  const place = script && mapOfCode(script).placeFor(offset - start);
  // The first line is that of the tag.
  return place && place.line > 0 ? { ...place, line: start + place.line } : undefined;
}

function lineBreakBefore(text: string, line: number): number {
  return text.startsWith('\r\n', line - 2) ? line - 2 : line - 1;
}

function blanksAt(text: string, line: number): number {
  return /^[^\S\n\r]*/.exec(text.slice(line))?.[0].length ?? 0;
}

/** What a comment is put above: a statement, or a part of an object, a class or a type. */
const MEMBERS = new Set(['AccessorProperty', 'MethodDefinition', 'PropertyDefinition', 'SwitchCase', 'TSEnumMember', 'TSMethodSignature', 'TSPropertySignature']);

function isAnchor(node: Node): boolean {
  const { type, parent } = node;
  if (parent?.type === 'Program' || MEMBERS.has(type)) return true;
  // `else if` goes on with the statement in front.
  if (parent?.type === 'IfStatement' && parent.alternate === node) return false;
  if (type === 'Property') return parent?.type === 'ObjectExpression';
  return /(?:Statement|Declaration)$/.test(type) && type !== 'BlockStatement';
}

/** Where a node starts, with its decorators. */
function startOf(node: Node): number {
  const { decorators = [] } = node as { decorators?: readonly Node[] };
  return Math.min(node.range[0], ...decorators.map(({ range }) => range[0]));
}

function innermost(file: SourceFile, offset: number): Node {
  let found: Node = file.ast;
  walk(file.ast, (node) => {
    if (node.range[0] <= offset && offset < node.range[1]) found = node;
  });
  return found;
}

/** What a line may begin in without being code: texts over several lines. */
function tokensOverLines({ ast, text, comments }: SourceFile): Range[] {
  const found: Range[] = [];
  const add = (range: Range): void => {
    if (/[\n\r\u2028\u2029]/.test(text.slice(...range))) found.push(range);
  };
  walk(ast, ({ type, range }) => {
    // Texts of JSX and of templates go on up to the next brace or tag.
    if (type === 'JSXText' || type === 'TemplateElement') add([range[0] - 1, range[1] + 1]);
    if (type === 'Literal') add(range);
  });
  for (const { range } of comments) add(range);
  return found;
}
