import type { Range } from '../edits/edit.ts';
import { CarriedText, JoinedText } from './carried-text.ts';
import type { Command, Word } from './shell-words.ts';

/** What a script gives a variable. */
interface Assigned {
  readonly value: CarriedText;
  /** Whether one command reads it, and nobody else: it may be edited for that. */
  readonly isOwn: boolean;
}

const REFERENCE = /\$(?:\{(\w+)\}|(\w+))/g;

/** What in a script may give variables other values than those that are seen. */
const UNSEEN = /\beval\b|\$\{!|\bdeclare\s+-n\b/;

/** Options with which curl sends a body, or sends it in another way. */
const SENDING = /(?:^|\s)["']?(?:-[a-zA-Z]*[dFGIT]|--(?:data|form|get|head|json|next|upload-file|config)|-K)/;

/**
 * The variables that have one value in the whole of a script: those to which it assigns once, in a line of its own and in no
 * branch, before they are read.
 */
export class ShellVariables {
  readonly #script: CarriedText;
  readonly #assigned = new Map<string, Assigned>();

  constructor(script: CarriedText, commands: readonly Command[]) {
    this.#script = script;
    if (UNSEEN.test(script.text)) return;
    for (const { words } of commands) {
      const keyword = /^(?:declare|export|readonly|typeset)$/.test(words[0]?.value.text ?? '') ? 1 : 0;
      const assignments = words.slice(keyword);
      if (!assignments.every(({ value }) => /^[A-Za-z_]\w*=/.test(value.text))) continue;
      for (const word of assignments) this.#assign(word, keyword > 0, words[0]?.range[0] ?? 0);
    }
  }

  #assign({ value, range }: Word, isExported: boolean, start: number): void {
    const { text } = this.#script;
    const name = value.text.slice(0, value.text.indexOf('='));
    const isTop = start === 0 || /[\r\n]/.test(text[start - 1] as string);
    const isPlain = !/[$`]/.test(value.text) && !/^[$(]/.test(text.slice(range[1]));
    const isOnly = (text.match(new RegExp(`(?<![\\w$-])${name}\\+?=`, 'g')) ?? []).length === 1;
    const isSetBy = new RegExp(`\\b(?:for|getopts|local|mapfile|read|readarray|unset|printf\\s+-v)\\b[^\\n;|&]*\\b${name}\\b`).test(text);
    const reads = [...text.matchAll(new RegExp(`\\$\\{?${name}\\b`, 'g'))];
    const isBehind = reads.every(({ index }) => index > range[1]);
    if (!isTop || !isPlain || !isOnly || isSetBy || !isBehind) return;
    this.#assigned.set(name, { value: value.slice(name.length + 1), isOwn: !isExported && reads.length === 1 });
  }

  /** Whether a text is the value of a variable that is known. */
  isResolved({ text }: CarriedText): boolean {
    return this.#namesIn(text).length > 0;
  }

  /** A word with what its variables stand for. */
  expanded(script: CarriedText, { value, range }: Word): CarriedText {
    return script.text.slice(...range).includes("'") ? value : this.#expand(value, () => true);
  }

  /** The body that an option gives: a variable, or a text of which only the connection is looked up. */
  bodyOf(script: CarriedText, word: Word): CarriedText {
    const raw = script.text.slice(...word.range).replace(/^-\S*[\s=]+/, '');
    if (/^"?\$(?:\w+|\{\w+\})"?$/.test(raw)) return this.#expand(word.value, () => true);
    return printed(script, word) ?? (raw.startsWith("'") && !raw.includes(`"'`) ? word.value : this.withConnection(word.value));
  }

  /** A text in which the variable that names the connection is looked up. */
  withConnection(value: CarriedText): CarriedText {
    return this.#expand(value, (before) => /\bconnection\\?["']*\s*[:=]\s*\\?["']*$/.test(before));
  }

  /** Whether a word is a variable that may stand for several options: `$OPTIONS`, `"${args[@]}"`, `"$@"`. */
  mayBeOptions(script: CarriedText, { text, range: [start] }: CarriedText): boolean {
    const [, list, name] = /^\$(?:(?:\{(\w+)\[[@*]\]\}|[@*])|\{?(\w+)\}?$)/.exec(text) ?? [];
    const isQuoted = this.#script.rangeOf([0, 0])[0] < start && /"/.test(this.#before(start));
    if (name !== undefined && isQuoted) return false;
    if (!/^\$/.test(text) || (list === undefined && name === undefined && !/^\$[@*]/.test(text))) return false;
    const [, items] = list === undefined ? [] : (new RegExp(`(?<![\\w$])${list}=\\(([^)]*)\\)`).exec(this.#script.text) ?? []);
    const isAppended = list !== undefined && new RegExp(`\\b${list}(?:\\+=|\\[)`).test(this.#script.text.replaceAll(`{${list}[`, ''));
    const known = name === undefined ? (isAppended ? undefined : items) : this.#assigned.get(name)?.value.text;
    return known === undefined || SENDING.test(known);
  }

  #before(_start: number): string {
    return '';
  }

  /** Where the values stand that some words read. */
  rangesIn(words: readonly { readonly value: CarriedText }[]): Range[] {
    return words.flatMap(({ value }) => this.#namesIn(value.text).map((name) => (this.#assigned.get(name) as Assigned).value.range));
  }

  #namesIn(text: string): string[] {
    return [...text.matchAll(REFERENCE)].flatMap(([, braced, bare]) => braced ?? bare ?? []).filter((name) => this.#assigned.has(name));
  }

  #expand(value: CarriedText, isWanted: (before: string) => boolean): CarriedText {
    const pieces: CarriedText[] = [];
    let at = 0;
    for (const { index, 0: whole, 1: braced, 2: bare } of value.text.matchAll(REFERENCE)) {
      const assigned = this.#assigned.get(braced ?? bare ?? '');
      if (!assigned || !isWanted(value.text.slice(0, index))) continue;
      pieces.push(value.slice(at, index), assigned.isOwn ? assigned.value : assigned.value.locked());
      at = index + whole.length;
    }
    return at === 0 ? value : JoinedText.of([...pieces, value.slice(at)]);
  }
}
