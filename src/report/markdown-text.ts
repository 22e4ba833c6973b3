import { sanitize, sanitizeName } from './sanitize.ts';

/** Text in Markdown, in one line, in which nothing is a mark, a tag, a cell or a mention. */
export function escapeMarkdown(text: string): string {
  const line = sanitize(text).split('\n').map((part) => part.trim()).join(' ').trim();
  return line
    .replace(/[\\`*_{}[\]<>|#~&!]/g, '\\$&')
    // GitHub would tell the person or the team of that name.
    .replace(/(^|[^\w])@(?=\w)/g, '$1@<!-- -->');
}

/** A name or code, in one line, as a code span. A cell of a table needs its bars escaped even there. */
export function codeSpan(text: string): string {
  const line = sanitizeName(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  const room = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}

/** A block of code. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

export function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}

/** A link whose text is Markdown already. */
export function linkTo(markdown: string, address: string): string {
  return `[${markdown}](${address.replace(/[()<>\\\s|]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** An argument as a shell takes it. */
export function shellWord(text: string): string {
  if (/^[\w./@+:,-]+$/.test(text)) return text;
  if (sanitizeName(text) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return `$'${text.replace(/[\\']/g, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
