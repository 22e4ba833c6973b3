import type { Range } from './edit.ts';

/** White space and comments of JavaScript. */
const TRIVIA = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y;
/** White space and comments up to the end of the line. A block comment that goes on in the next line does not count. */
const REST_OF_LINE = /(?:[^\S\n\r\u2028\u2029]|\/\*(?:(?!\*\/)[^\n\r])*\*\/)*(?:\/\/[^\n\r\u2028\u2029]*)?/y;
const BLANKS = /[^\S\n\r\u2028\u2029]*/y;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Behind white space and comments. */
export function skipTrivia(text: string, at: number): number {
  return at + matchAt(TRIVIA, text, at).length;
}

/** Behind the comments that stand in the rest of a line; at the same place where there is none. */
export function skipTrailingComment(text: string, at: number): number {
  const rest = matchAt(REST_OF_LINE, text, at);
  const end = at + rest.trimEnd().length;
  return isLineEnd(text, at + rest.length) ? end : at;
}

export function skipBlanks(text: string, at: number): number {
  return at + matchAt(BLANKS, text, at).length;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || matchAt(LINE_BREAK, text, at) !== '';
}

/** Whether only white space follows in the line. */
export function endsLine(text: string, at: number): boolean {
  return isLineEnd(text, skipBlanks(text, at));
}

/** Behind the line break that follows an offset. */
export function nextLine(text: string, at: number): number {
  const end = skipBlanks(text, at);
  return end + matchAt(LINE_BREAK, text, end).length;
}

export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\n\r\u2028\u2029]/.test(text[start - 1] as string)) start--;
  return start;
}

/** How many blanks stand in front of an offset, in its line. */
export function blanksBefore(text: string, at: number): number {
  const line = text.slice(lineStart(text, at), at);
  return line.length - line.trimEnd().length;
}

/** Whether only white space precedes in the line. */
export function startsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** The white space at the start of the line of an offset. */
export function indentAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return text.slice(start, skipBlanks(text, start));
}

/** The line break that the text uses around an offset: of its own line, else of the line before. */
export function lineBreakAt(text: string, at: number): string {
  const next = /\r\n|[\n\r]/g;
  next.lastIndex = at;
  const found = next.exec(text)?.[0] ?? /\r\n|[\n\r]/.exec(text)?.[0];
  return found ?? '\n';
}

/** Whether a part of the text holds a comment. The part must not start inside a string. */
export function hasComment(text: string, [start, end]: Range): boolean {
  return /\/\/|\/\*/.test(text.slice(start, end).replace(/'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\]|\\[^])*`/g, ''));
}

/** The quote that most strings of a text are written in. */
export function mainQuote(text: string): "'" | '"' {
  const single = text.match(/'(?:[^'\\\n\r]|\\.)*'/g)?.length ?? 0;
  const double = text.match(/"(?:[^"\\\n\r]|\\.)*"/g)?.length ?? 0;
  return double > single ? '"' : "'";
}

/** A string literal of JavaScript. */
export function quoted(text: string, quote: string): string {
  const escaped = text.replace(/[\\\n\r\u2028\u2029]/g, (unit) => (unit === '\\' ? '\\\\' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}
