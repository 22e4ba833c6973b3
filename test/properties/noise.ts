/** What a text may have besides its code: line ends, a byte order mark, tabs, comments. Nothing of it may change what a migration does. */
export interface Noise {
  readonly ends: '\n' | '\r\n' | '\r' | 'mixed';
  readonly hasMark: boolean;
  readonly indent: 2 | 4 | '\t';
  readonly hasFinalEnd: boolean;
  /** Lines in front of the program. */
  readonly head: readonly string[];
  readonly comments: readonly CommentSpec[];
}

export interface CommentSpec {
  /** The place among the gaps between tokens, in thousandths. */
  readonly at: number;
  readonly form: 'block' | 'line' | 'lines';
}

/** What may stand in front of a program, in this order. */
export const HEADS = [
  '#!/usr/bin/env node',
  "'use strict'",
  '/* eslint-env node */',
  "// Moves 'connection' and `password` about: see https://acme.example.auth0.com/oauth/ro",
  '/**\n * Signs in \u{1F600} with { connection: \'Users\', password }.\n */',
] as const;

/** Words of comments: what a text search takes for code, and characters that take two units. */
const WORDS = ["connection: 'Users'", '\u{1F511} password', 'grant_type', "', \"", '/oauth/ro', '{ [ (', '`${'];

export const QUIET: Noise = { ends: '\n', hasMark: false, indent: 2, hasFinalEnd: true, head: [], comments: [] };

/** A text with noise in it. */
export function withNoise(text: string, noise: Noise): string {
  return withMark(withEnds(withFinalEnd(withIndent(withHead(withComments(text, noise.comments), noise.head), noise.indent), noise.hasFinalEnd), noise.ends), noise.hasMark);
}

export function withMark(text: string, hasMark: boolean): string {
  return hasMark ? `\uFEFF${text}` : text;
}

export function withEnds(text: string, ends: Noise['ends']): string {
  let line = 0;
  return text.replace(/\n/g, () => (ends === 'mixed' ? (['\n', '\r\n', '\n', '\n', '\r\n'] as const)[line++ % 5] as string : ends));
}

export function withFinalEnd(text: string, hasFinalEnd: boolean): string {
  return hasFinalEnd ? text : text.replace(/\n$/, '');
}

export function withIndent(text: string, indent: Noise['indent']): string {
  if (indent === 2) return text;
  return text.replace(/^(?: {2})+/gm, (spaces) => (indent === 4 ? spaces.repeat(2) : '\t'.repeat(spaces.length / 2)));
}

export function withHead(text: string, head: Noise['head']): string {
  return head.length === 0 ? text : `${head.join('\n')}\n\n${text}`;
}

/** The words of the comments that were put into a text, to look for behind a migration. */
export function withComments(text: string, comments: readonly CommentSpec[]): string {
  const gaps = gapsOf(text);
  const chosen = new Map(comments.map(({ at, form }, index) => [gaps[Math.floor((at / 1000) * gaps.length)] ?? 0, commentOf(form, index)]));
  let result = '';
  let from = 0;
  for (const [gap, comment] of [...chosen].sort(([a], [b]) => a - b)) {
    // A line comment ends the line, and where that may end a statement there is none.
    const isSafe = /[{,]$/.test(text.slice(from, gap));
    result += text.slice(from, gap) + (isSafe || !comment.includes('\n') ? comment : comment.replace(/\n[^]*/, '').replace(/^ \/\/ (.*)/, ' /* $1 */'));
    from = gap;
  }
  return result + text.slice(from);
}

function commentOf(form: CommentSpec['form'], index: number): string {
  const words = `gap ${index}: ${WORDS[index % WORDS.length]}`;
  if (form === 'block') return ` /* ${words} */`;
  return form === 'line' ? ` // ${words}\n` : ` // ${words}\n  // and more\n`;
}

/** The numbers of the comments in a text. */
export function gapComments(text: string): string[] {
  return [...text.matchAll(/(?:\/\/|\/\*) gap (\d+):/g)].map(([, number]) => number as string).sort();
}

/** Strings, templates and comments whole; words and numbers; every other character for itself. */
const TOKEN = /\s+|\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|#?[\w$]+|\.\.\.|\+\+|--|\*\*|>>>?|<<|[?&|=!<>+-]*=>?|[^]/gy;

/** The offsets behind the tokens of a text. Templates, imports and exports are left alone. */
function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  let at = 0;
  while (at < text.length) {
    const line = /^(?:import|export)\b[^\n]*\n?/.exec(startsLine(text, at) ? text.slice(at) : '');
    const end = line ? at + line[0].length : text[at] === '`' ? endOfTemplate(text, at) : tokenEnd(text, at);
    const isCode = !line && !/^\s|^\/[/*]/.test(text.slice(at, end));
    // Behind these a comment may come between two that belong together: `a?.b`, `&&`.
    if (isCode && !/[?&|=+!.]$/.test(text.slice(at, end))) gaps.push(end);
    at = end;
  }
  return gaps;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function tokenEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return at + (TOKEN.exec(text)?.[0].length ?? 1);
}

function endOfTemplate(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '`') {
    if (text[at] === '\\') at += 2;
    else if (text.startsWith('${', at)) at = endOfHole(text, at + 2);
    else at++;
  }
  return at + 1;
}

function endOfHole(text: string, start: number): number {
  let at = start;
  for (let depth = 1; at < text.length; ) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at + 1;
    at = text[at] === '`' ? endOfTemplate(text, at) : tokenEnd(text, at);
  }
  return at;
}
