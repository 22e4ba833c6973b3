import type { Range } from '../edits/edit.ts';
import type { CarriedText} from './carried-text.ts';
import { JoinedText, type Encode, type Unescape } from './carried-text.ts';

/** A word of a command: where it stands, and what it stands for. */
export interface Word {
  readonly range: Range;
  readonly value: CarriedText;
}

/** A command with the document behind `<<`, if it has one. */
export interface Command {
  readonly words: readonly Word[];
  readonly document: CarriedText | undefined;
  /** Whether it runs once, whatever the others do: in no branch, loop, function, subshell or pipe. */
  readonly isCertain: boolean;
}

/** The commands of a script, and the texts of which others are run within its words. */
export interface Script {
  readonly commands: readonly Command[];
  readonly substitutions: readonly CarriedText[];
}

const plainShell: Unescape = (text, at) => ({ text: text[at] as string, length: 1 });
const inDoubleQuotes: Unescape = (text, at) => {
  if (text[at] !== '\\') return { text: text[at] as string, length: 1 };
  if (/^\r?\n/.test(text.slice(at + 1))) return { text: '', length: text[at + 1] === '\r' ? 3 : 2 };
  return /["$\\`]/.test(text[at + 1] ?? '') ? { text: text[at + 1] as string, length: 2 } : { text: '\\', length: 1 };
};
const ANSI_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** `$'…'`, in which browsers copy a request that holds an apostrophe. Escapes with numbers stay as they are written. */
const inAnsiQuotes: Unescape = (text, at) => {
  const next = text[at + 1] ?? '';
  if (text[at] !== '\\' || !/[nrt'"\\?]/.test(next)) return { text: text[at] as string, length: 1 };
  return { text: ANSI_ESCAPES[next] ?? next, length: 2 };
};
const unquoted: Unescape = (text, at) => {
  if (text[at] !== '\\') return { text: text[at] as string, length: 1 };
  if (/^\r?\n/.test(text.slice(at + 1))) return { text: '', length: text[at + 1] === '\r' ? 3 : 2 };
  return { text: text[at + 1] ?? '', length: 2 };
};

const forAnsiQuotes: Encode = (text) => text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
const forSingleQuotes: Encode = (text) => text.replaceAll("'", "'\\''");
const forDoubleQuotes: Encode = (text) => text.replace(/["\\`]/g, '\\$&');
const forNoQuotes: Encode = (text) => (/^[\w./:@%+=,-]*$/.test(text) ? text : undefined);

/** The commands of a script, as far as their words show it; what a shell makes of variables stays as it is written. */
export function commandsIn(script: CarriedText): Script {
  const { text } = script;
  const commands: Command[] = [];
  const substitutions: CarriedText[] = [];
  let words: Word[] = [];
  let waiting: { readonly delimiter: string; readonly isTabbed: boolean } | undefined;
  let document: CarriedText | undefined;
  const blocks = new Blocks();
  /** Whether the command hangs on the one in front of it. */
  let isJoined = false;
  const finish = (separator: string): void => {
    const joins = /^[|&]/.test(separator);
    if (words.length > 0) commands.push({ words, document, isCertain: blocks.enter(words) && !isJoined && !joins });
    if (words.length > 0 || joins) isJoined = joins;
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
      finish(end[0]);
      continue;
    }
    const separator = /^(?:\$\(|[;|&()`])/.exec(rest);
    if (separator) {
      at += separator[0].length;
      if (!waiting) {
        finish(separator[0]);
        blocks.bracket(separator[0]);
      }
      continue;
    }
    if (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) {
      const stop = text.slice(at).search(/[\r\n]/);
      at = stop < 0 ? text.length : at + stop;
      continue;
    }
    const word = wordAt(script, at);
    substitutions.push(...substitutionsIn(script, word.range));
    if (word.range[1] > at) words.push(word);
    at = Math.max(word.range[1], at + (word.range[1] === at ? 1 : 0));
  }
  finish('');
  return { commands, substitutions };
}

/** Words that open a block at the beginning of a command, by what closes it. */
const OPENERS: Readonly<Record<string, string>> = { case: 'esac', for: 'done', if: 'fi', select: 'done', until: 'done', while: 'done' };

/** Words in front of a command. */
const LEADING = /^(?:!|coproc|do|elif|else|then|time)$/;

/** The blocks of a script that are open: each by what closes it. */
class Blocks {
  readonly #open: string[] = [];

  /** Reads what a command opens and closes; whether it stands in no block. */
  enter(words: readonly Word[]): boolean {
    const texts = words.map(({ value }) => value.text);
    const first = texts.find((text) => !LEADING.test(text)) ?? '';
    if (first !== '' && this.#open.at(-1) === first) this.#open.pop();
    const isCertain = this.#open.length === 0;
    if (Object.hasOwn(OPENERS, first)) this.#open.push(OPENERS[first] as string);
    if (texts.includes('{')) this.#open.push('}');
    return isCertain;
  }

  /** Reads a bracket; one that closes nothing ends a pattern of `case`. */
  bracket(mark: string): void {
    if (mark === '(' || mark === '$(') this.#open.push(')');
    else if (mark === ')' && this.#open.at(-1) === ')') this.#open.pop();
    else if (mark === '`' && this.#open.at(-1) === '`') this.#open.pop();
    else if (mark === '`') this.#open.push('`');
  }
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
      const to = endOf(text, from, quote, ansi);
      const [unescape, escape] = ansi ? [inAnsiQuotes, forAnsiQuotes] : quote === "'" ? [plainShell, forSingleQuotes] : [inDoubleQuotes, forDoubleQuotes];
      pieces.push(script.decoded([from, to], unescape, escape));
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

/** What double quotes of a word run as commands of their own: `"$(curl …)"`. */
function substitutionsIn(script: CarriedText, [start, end]: Range): CarriedText[] {
  const found: CarriedText[] = [];
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    if (script.text[at] === '\\') at++;
    else if (script.text[at] === '"') isQuoted = !isQuoted;
    else if (script.text[at] === "'" && !isQuoted) at = endOf(script.text, at + 1, "'", script.text[at - 1] === '$');
    else if (isQuoted && script.text.startsWith('$(', at)) {
      const to = endOf(script.text, at + 2, ')');
      found.push(script.slice(at + 2, to));
      at = to;
    }
  }
  return found;
}

/** Where a mark closes, past the quotes and brackets in it. */
function endOf(text: string, from: number, mark: string, isAnsi = false): number {
  const open = [mark];
  for (let at = from; at < text.length; at++) {
    const top = open.at(-1);
    const character = text[at] as string;
    const isLiteral = top === "'";
    if (character === '\\' && (!isLiteral || isAnsi)) at++;
    else if (character === top) open.pop();
    else if (isLiteral) continue;
    else if (text.startsWith('$(', at)) {
      open.push(')');
      at++;
    } else if (top === ')' && /['"]/.test(character)) open.push(character);
    else if (top === ')' && character === '(') open.push(')');
    if (open.length === 0) return at;
  }
  return text.length;
}
