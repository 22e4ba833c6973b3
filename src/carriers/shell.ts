import type { Edit, Range } from '../edits/edit.ts';
import { CarriedText, JoinedText, type Encode, type Unescape } from './carried-text.ts';
import { joinCarried, NOTHING_CARRIED, type Carried, type Carrier } from './part.ts';
import { requestPart, type FormField, type RequestBody } from './request.ts';

/** The requests that curl makes in a shell script. */
export const carriedInShell: Carrier = (text) => requestsInShell(CarriedText.plain(text, [0, text.length]));

/** A word of a command: where it stands, and what it stands for. */
interface Word {
  readonly range: Range;
  readonly value: CarriedText;
}

/** A command with the document behind `<<`, if it has one. */
interface Command {
  readonly words: readonly Word[];
  readonly document: CarriedText | undefined;
}

/** The same for a text that stands in another file. */
export function requestsInShell(script: CarriedText): Carried {
  if (!/\bcurl\b/.test(script.text)) return NOTHING_CARRIED;
  const commands = commandsIn(script);
  return joinCarried(commands.map((command) => requestOf(script, command)));
}

/** Options of curl that take a value (https://curl.se/docs/manpage.html), by what they are for. */
const OPTIONS: readonly (readonly [names: RegExp, kind: 'body' | 'method' | 'header' | 'url' | 'other'])[] = [
  [/^(?:-d|--data|--data-ascii|--data-binary|--data-raw|--data-urlencode|--json|-F|--form|--form-string)$/, 'body'],
  [/^(?:-X|--request)$/, 'method'],
  [/^(?:-H|--header)$/, 'header'],
  [/^--url$/, 'url'],
  [/^(?:-A|-b|-c|-e|-K|-m|-o|-u|-w|-x|--user-agent|--cookie|--cookie-jar|--referer|--config|--max-time|--connect-timeout|--output|--user|--write-out|--proxy|--cacert|--cert|--key|--retry|--retry-delay|--resolve|--proto|--interface)$/, 'other'],
];

/** Short options that take a value may have it behind them: `-XPOST`, `-d'{…}'`. */
const SHORT = /^-([dXHFu])(.+)$/s;

interface Option {
  readonly kind: 'body' | 'method' | 'header' | 'url' | 'other';
  readonly name: string;
  readonly value: CarriedText;
  /** From the option to the end of its value. */
  readonly range: Range;
}

function requestOf(script: CarriedText, { words, document }: Command): Carried {
  const at = words.findIndex(({ value }) => value.text === 'curl' || value.text.endsWith('/curl'));
  if (at < 0) return NOTHING_CARRIED;
  const { options, others } = optionsIn(words.slice(at + 1));
  const url = options.find(({ kind }) => kind === 'url')?.value ?? others.find((one) => /[/:]/.test(one.text));
  if (!url) return NOTHING_CARRIED;
  const bodies = options.filter(({ kind }) => kind === 'body');
  const method = options.find(({ kind }) => kind === 'method')?.value.text ?? (bodies.length > 0 ? 'POST' : 'GET');
  const headers = options.filter(({ kind }) => kind === 'header').flatMap(({ value }): [string, string][] => {
    const colon = value.text.indexOf(':');
    return colon < 0 ? [] : [[value.text.slice(0, colon).trim(), value.text.slice(colon + 1).trim()]];
  });
  const last = words.at(-1);
  const range: Range = script.rangeOf([words[at]?.range[0] ?? 0, last?.range[1] ?? 0]);
  const ranges = document ? [range, document.range] : [range];
  return { parts: [requestPart({ url, method, headers, body: bodyOf(script, bodies, document) }, range)], ranges, isProse: false };
}

function optionsIn(words: readonly Word[]): { options: Option[]; others: CarriedText[] } {
  const options: Option[] = [];
  const others: CarriedText[] = [];
  for (let at = 0; at < words.length; at++) {
    const { value, range } = words[at] as Word;
    const [, long = '', rest] = /^(--[\w-]+)=(.*)$/s.exec(value.text) ?? [];
    const short = SHORT.exec(value.text);
    const kind = kindOf(value.text);
    const next = words[at + 1];
    if (kind && next) {
      options.push({ kind, name: value.text, value: next.value, range: [range[0], next.range[1]] });
      at++;
    } else if (rest !== undefined && kindOf(long)) {
      options.push({ kind: kindOf(long) as Option['kind'], name: long, value: value.slice(long.length + 1), range });
    } else if (short) {
      options.push({ kind: kindOf(`-${short[1]}`) as Option['kind'], name: `-${short[1]}`, value: value.slice(2), range });
    } else if (/^-\w*[dXHF]$/.test(value.text) && next) {
      // Several short options in one: `-sX POST`.
      options.push({ kind: kindOf(`-${value.text.at(-1)}`) as Option['kind'], name: `-${value.text.at(-1)}`, value: next.value, range: [range[0], next.range[1]] });
      at++;
    } else if (!value.text.startsWith('-')) {
      others.push(value);
    }
  }
  return { options, others };
}

function kindOf(name: string): Option['kind'] | undefined {
  return OPTIONS.find(([names]) => names.test(name))?.[1];
}

function bodyOf(script: CarriedText, options: readonly Option[], document: CarriedText | undefined): RequestBody | undefined {
  const [only, ...others] = options;
  if (!only) return undefined;
  if (/^@/.test(only.value.text) && others.length === 0) return only.value.text === '@-' && document ? { kind: 'text', text: document } : { kind: 'unseen' };
  const isField = /^(?:--data-urlencode|-F|--form|--form-string)$/.test(only.name);
  if (others.length === 0 && !isField) return /^\$\(?\w*/.test(only.value.text) && !/[{=&]/.test(only.value.text.slice(1)) ? { kind: 'unseen' } : { kind: 'text', text: only.value };
  const fields = options.map((option) => fieldOf(script, option));
  if (!fields.every((field) => field !== undefined)) return { kind: 'unseen' };
  const without = (removed: readonly FormField[]): (Edit | undefined)[] => removed.map((field) => withoutOption(script, options[fields.indexOf(field)]?.range ?? [0, 0]));
  return { kind: 'fields', fields, without };
}

/** One option that sends one parameter. */
function fieldOf(script: CarriedText, { value, range: [start, end], name }: Option): FormField | undefined {
  const equals = value.text.indexOf('=');
  if (equals <= 0 || /[&@]/.test(value.text.slice(0, equals)) || (/^(?:-d|--data|--data-raw|--data-binary)$/.test(name) && value.text.slice(equals).includes('&'))) return undefined;
  return {
    key: value.slice(0, equals),
    value: value.slice(equals + 1),
    addBehind(newKey, newValue) {
      const old = script.text.slice(start, end);
      const [from, to] = [old.indexOf(value.text.slice(0, equals)), old.lastIndexOf(value.text.at(-1) ?? '') + 1];
      if (from < 0 || to <= from) return undefined;
      const gap = script.text.slice(lineStartOf(script.text, start), start);
      const encoded = name === '--data-urlencode' || name.startsWith('-F') || name.startsWith('--form') ? newValue : encodeURIComponent(newValue);
      return script.editOf({ range: [end, end], text: `${/^[\s\\]+$/.test(gap) ? gap : ' '}${old.slice(0, from)}${newKey}=${encoded}${old.slice(to)}` });
    },
  };
}

function withoutOption(script: CarriedText, [start, end]: Range): Edit | undefined {
  return script.editOf({ range: [lineStartOf(script.text, start), end], text: '' });
}

/** Where the space in front of an option begins, with the backslash that ends the line before. */
function lineStartOf(text: string, at: number): number {
  const start = withoutBlanks(text, at);
  const [lineBreak = ''] = /\\\r?\n$/.exec(text.slice(Math.max(0, start - 3), start)) ?? [];
  return lineBreak === '' ? start : withoutBlanks(text, start - lineBreak.length);
}

/** Where the blanks in front of a place begin. */
function withoutBlanks(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start;
}

const plainShell: Unescape = (text, at) => ({ text: text[at] as string, length: 1 });
const inDoubleQuotes: Unescape = (text, at) => {
  if (text[at] !== '\\') return { text: text[at] as string, length: 1 };
  if (/^\r?\n/.test(text.slice(at + 1))) return { text: '', length: text[at + 1] === '\r' ? 3 : 2 };
  return /["$\\`]/.test(text[at + 1] ?? '') ? { text: text[at + 1] as string, length: 2 } : { text: '\\', length: 1 };
};
const unquoted: Unescape = (text, at) => {
  if (text[at] !== '\\') return { text: text[at] as string, length: 1 };
  if (/^\r?\n/.test(text.slice(at + 1))) return { text: '', length: text[at + 1] === '\r' ? 3 : 2 };
  return { text: text[at + 1] ?? '', length: 2 };
};

const forSingleQuotes: Encode = (text) => text.replaceAll("'", "'\\''");
const forDoubleQuotes: Encode = (text) => text.replace(/["\\`]/g, '\\$&');
const forNoQuotes: Encode = (text) => (/^[\w./:@%+=,-]*$/.test(text) ? text : undefined);

/** The commands of a script, as far as their words show it; what a shell makes of variables stays as it is written. */
function commandsIn(script: CarriedText): Command[] {
  const { text } = script;
  const commands: Command[] = [];
  let words: Word[] = [];
  let waiting: { readonly delimiter: string; readonly isTabbed: boolean } | undefined;
  let document: CarriedText | undefined;
  const finish = (): void => {
    if (words.length > 0) commands.push({ words, document });
    words = [];
    document = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 200);
    const space = /^(?:[ \t]|\\\r?\n)+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const heredoc = /^<<(-?)[ \t]*(["']?)([A-Za-z_]\w*)\2/.exec(rest);
    if (heredoc) {
      waiting = { delimiter: heredoc[3] ?? '', isTabbed: heredoc[1] === '-' };
      at += heredoc[0].length;
      continue;
    }
    const end = /^\r?\n|^\r/.exec(rest);
    if (end) {
      at += end[0].length;
      if (waiting) {
        const close = new RegExp(`^${waiting.isTabbed ? '\\t*' : ''}${waiting.delimiter}[ \\t]*$`, 'm').exec(text.slice(at));
        const to = close ? at + close.index : text.length;
        document = script.slice(at, to);
        waiting = undefined;
        at = close ? to + close[0].length : text.length;
      }
      finish();
      continue;
    }
    const separator = /^(?:\$\(|[;|&()`])/.exec(rest);
    if (separator) {
      at += separator[0].length;
      if (!waiting) finish();
      continue;
    }
    if (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) {
      const stop = text.slice(at).search(/[\r\n]/);
      at = stop < 0 ? text.length : at + stop;
      continue;
    }
    const word = wordAt(script, at);
    if (word.range[1] > at) words.push(word);
    at = Math.max(word.range[1], at + (word.range[1] === at ? 1 : 0));
  }
  finish();
  return commands;
}

/** The word at an offset: one piece, in quotes or without, or several side by side, of which only the text is known. */
function wordAt(script: CarriedText, start: number): Word {
  const pieces: CarriedText[] = [];
  const { text } = script;
  let at = start;
  while (at < text.length && !/[\s;|&()`]/.test(text[at] as string)) {
    const ansi = text.startsWith("$'", at);
    const quote = ansi ? "'" : text[at];
    if (quote === "'" || quote === '"') {
      const from = at + (ansi ? 2 : 1);
      const to = endOfQuote(text, from, quote, ansi);
      pieces.push(script.decoded([from, to], quote === "'" && !ansi ? plainShell : inDoubleQuotes, quote === "'" ? (ansi ? () => undefined : forSingleQuotes) : forDoubleQuotes));
      // A quote without an end reaches to the end of the script.
      at = Math.min(to + 1, text.length);
      continue;
    }
    const from = at;
    while (at < text.length && !/[\s;|&()`'"]/.test(text[at] as string)) {
      const substitution = /^\$(?:\{[^}]*\}|\([^)]*\))/.exec(text.slice(at, at + 300));
      // `response=$(curl …)`: what is run in there is a command of its own.
      if (substitution?.[0].startsWith('$(') && pieces.length === 0 && /^(?:\w+=)?$/.test(text.slice(from, at))) return { range: [start, at], value: script.decoded([from, at], unquoted, forNoQuotes) };
      at += substitution ? substitution[0].length : text[at] === '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length);
    pieces.push(script.decoded([from, at], unquoted, forNoQuotes));
  }
  const [only, ...others] = pieces;
  const range: Range = [start, at];
  if (only && others.length === 0) return { range, value: only };
  return { range, value: pieces.length === 0 ? script.slice(0, 0) : JoinedText.of(pieces) };
}

function endOfQuote(text: string, from: number, quote: string, isAnsi: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && (quote === '"' || isAnsi)) at++;
    else if (text[at] === quote) return at;
  }
  return text.length;
}
