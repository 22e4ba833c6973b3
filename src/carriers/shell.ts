import type { Edit, Range } from '../edits/edit.ts';
import { CarriedText } from './carried-text.ts';
import { joinCarried, NOTHING_CARRIED, type Carried, type Carrier } from './part.ts';
import { requestPart, type FormField, type RequestBody } from './request.ts';
import { ShellVariables } from './shell-variables.ts';
import { commandsIn, type Command, type Word } from './shell-words.ts';

/** The requests that curl makes in a shell script. */
export const carriedInShell: Carrier = (text) => requestsInShell(CarriedText.plain(text, [0, text.length]));

/** Substitutions in substitutions are read to this depth. */
const DEEPEST = 8;

/**
 * The same for a text that stands in another file.
 *
 * @param document what else may set and read the variables of the script, with the script in it
 * @param around the variables that the script shares with the one around it
 */
export function requestsInShell(script: CarriedText, document = script.text, around?: ShellVariables, depth = 0): Carried {
  if (!/\bcurl\b/.test(script.text)) return NOTHING_CARRIED;
  const { commands, substitutions } = commandsIn(script);
  const variables = around ?? new ShellVariables(script, commands, document);
  return joinCarried([
    ...commands.flatMap(transfersOf).map((command) => requestOf(script, command, variables)),
    ...(depth < DEEPEST ? substitutions.map((inner) => requestsInShell(inner, document, variables, depth + 1)) : []),
  ]);
}

/** One command for each of the transfers that curl makes one after the other. */
function transfersOf(command: Command): Command[] {
  const program = command.words.filter(isCurl).slice(0, 1);
  const transfers: Word[][] = [[]];
  for (const word of command.words) {
    if (NEXT.test(word.value.text)) transfers.push([...program]);
    else transfers.at(-1)?.push(word);
  }
  return transfers.map((words) => ({ ...command, words }));
}

/** What sets one transfer off from the next. */
const NEXT = /^(?:--next|-:)$/;

function isCurl({ value }: Word): boolean {
  return value.text === 'curl' || value.text.endsWith('/curl');
}

type OptionKind = 'body' | 'method' | 'header' | 'url' | 'other';

/** Options of curl that take a value (https://curl.se/docs/manpage.html), by what they are for. */
const OPTIONS: readonly (readonly [names: RegExp, kind: OptionKind])[] = [
  [/^(?:-d|--data|--data-ascii|--data-binary|--data-raw|--data-urlencode|--json|-F|--form|--form-string)$/, 'body'],
  [/^(?:-X|--request)$/, 'method'],
  [/^(?:-H|--header)$/, 'header'],
  [/^--url$/, 'url'],
  [/^(?:-[AbcCDeEKmoPQrTuUwxyYz]|--user-agent|--cookie|--cookie-jar|--referer|--config|--max-time|--connect-timeout|--output|--user|--write-out|--proxy|--cacert|--cert|--key|--retry|--retry-delay|--resolve|--proto|--interface|--dump-header|--upload-file|--range|--limit-rate|--max-redirs|--retry-max-time|--oauth2-bearer|--unix-socket|--connect-to|--ciphers|--tls13-ciphers|--capath|--cert-type|--key-type|--pass|--netrc-file|--proxy-user|--proxy-header|--noproxy|--trace|--trace-ascii|--stderr|--max-filesize|--socks5|--socks5-hostname|--pinnedpubkey|--aws-sigv4|--output-dir|--speed-limit|--speed-time)$/, 'other'],
];

/** Options that turn what is posted into a query, or ask for the headers alone. */
const NO_POST = /^(?:-(?=[a-zA-Z]+$)[^GI]*[GI]|--get$|--head$)/;

/** Short options that take a value may have it behind them: `-XPOST`, `-d'{…}'`. */
const SHORT = /^-([dXHFu])(.+)$/s;

interface Option {
  readonly kind: OptionKind;
  readonly name: string;
  readonly value: CarriedText;
  /** From the option to the end of its value. */
  readonly range: Range;
}

function requestOf(script: CarriedText, command: Command, variables: ShellVariables): Carried {
  const at = command.words.findIndex(isCurl);
  if (at < 0) return NOTHING_CARRIED;
  const words = command.words.slice(at + 1);
  const { options, others } = optionsIn(words);
  const place = options.find(({ kind }) => kind === 'url') ?? others.find(({ value }) => /[/:]/.test(value.text)) ?? others.find(({ value }) => variables.isResolved(value));
  if (!place) return NOTHING_CARRIED;
  const url = variables.expanded(script, place);
  const document = command.document && variables.withConnection(command.document);
  const bodies = options.filter(({ kind }) => kind === 'body').map((option) => ({ ...option, value: variables.bodyOf(script, option) }));
  // A variable or a file may hold more options, and what is sent to one address is sent to every other one.
  const isOpen = words.some(({ value }) => CONFIG.test(value.text)) || [...options.filter(({ kind }) => kind === 'url'), ...others].some((word) => word.value !== place.value && (isAddress(script, word, variables) || variables.mayBeOptions(script, word)));
  const body = isOpen ? { kind: 'unseen' as const } : bodyOf(script, bodies, document);
  const last = words.at(-1);
  const range: Range = script.rangeOf([command.words[at]?.range[0] ?? 0, last?.range[1] ?? 0]);
  const more = [...(command.document ? [command.document.range] : []), ...variables.rangesIn([place, ...options])];
  const part = requestPart({ url, method: methodOf(words, options), headers: headersIn(options), body }, range, more);
  return { parts: [part], ranges: [range, ...more], isProse: false };
}

/** The option that reads others from a file. */
const CONFIG = /^(?:-K|--config\b)/;

/** Whether a word may be one more address, and no file that a command is redirected to. */
function isAddress(script: CarriedText, word: Word, variables: ShellVariables): boolean {
  const [start] = word.range;
  return /^(?:https?:\/\/|\$(?:\w+|\{\w+\})(?:\/|$))/i.test(variables.expanded(script, word).text) && !/[<>][ \t]*$/.test(script.text.slice(Math.max(0, start - MOST_BETWEEN), start));
}

const MOST_BETWEEN = 100;

function methodOf(words: readonly Word[], options: readonly Option[]): string {
  const named = options.find(({ kind }) => kind === 'method')?.value.text;
  if (words.some(({ value }) => NO_POST.test(value.text))) return 'GET';
  return named ?? (options.some(({ kind }) => kind === 'body') ? 'POST' : 'GET');
}

function headersIn(options: readonly Option[]): [string, string][] {
  return options.filter(({ kind }) => kind === 'header').flatMap(({ value }): [string, string][] => {
    const colon = value.text.indexOf(':');
    return colon < 0 ? [] : [[value.text.slice(0, colon).trim(), value.text.slice(colon + 1).trim()]];
  });
}

function optionsIn(words: readonly Word[]): { options: Option[]; others: Word[] } {
  const options: Option[] = [];
  const others: Word[] = [];
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
      options.push({ kind: kindOf(long) as OptionKind, name: long, value: value.slice(long.length + 1), range });
    } else if (short) {
      options.push({ kind: kindOf(`-${short[1]}`) as OptionKind, name: `-${short[1]}`, value: value.slice(2), range });
    } else if (/^-\w*[dXHF]$/.test(value.text) && next) {
      // Several short options in one: `-sX POST`.
      options.push({ kind: kindOf(`-${value.text.at(-1)}`) as OptionKind, name: `-${value.text.at(-1)}`, value: next.value, range: [range[0], next.range[1]] });
      at++;
    } else if (!value.text.startsWith('-')) {
      others.push({ value, range });
    }
  }
  return { options, others };
}

function kindOf(name: string): OptionKind | undefined {
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
      const from = old.indexOf(value.text.slice(0, equals));
      if (from < 0) return undefined;
      // What opens before the name closes behind the new value; quotes around the old value alone are none of it.
      const [quote = ''] = /['"]$/.exec(old.slice(0, from)) ?? [];
      const gap = script.text.slice(lineStartOf(script.text, start), start);
      const encoded = name === '--data-urlencode' || name.startsWith('-F') || name.startsWith('--form') ? newValue : encodeURIComponent(newValue);
      if ((quote === '' ? /[^\w.:%+,/@=-]/ : quote === "'" ? /'/ : /["$\\`]/).test(encoded)) return undefined;
      return script.editOf({ range: [end, end], text: `${/^[\s\\]+$/.test(gap) ? gap : ' '}${old.slice(0, from)}${newKey}=${encoded}${quote}` });
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
