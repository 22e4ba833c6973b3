import type { Range } from '../edits/edit.ts';
import type { CarriedText} from './carried-text.ts';
import { JoinedText } from './carried-text.ts';
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
    return printedIn(script, word) ?? (/^'[^']*'$/.test(raw) ? word.value : this.withConnection(word.value));
  }

  /** A text in which the variable that names the connection is looked up. */
  withConnection(value: CarriedText): CarriedText {
    return this.#expand(value, (before) => /\bconnection\\?["']*\s*[:=]\s*\\?["']*$/.test(before));
  }

  /** Whether a word may stand for several options that say what is sent: `$OPTIONS`, `"${args[@]}"`, `"$@"`. */
  mayBeOptions(script: CarriedText, { value, range: [start] }: Word): boolean {
    const [, list, name, all] = /^\$(?:\{(\w+)\[[@*]\]\}|\{?(\w+)\}?|([@*]))$/.exec(value.text) ?? [];
    if (all !== undefined) return true;
    if (list !== undefined) return SENDING.test(this.#itemsOf(list) ?? '-d');
    // In quotes a variable is one word.
    return name !== undefined && script.text[start] !== '"' && SENDING.test(this.#assigned.get(name)?.value.text ?? '-d');
  }

  /** What stands in the brackets of a list that nothing is added to. */
  #itemsOf(name: string): string | undefined {
    const [first, ...others] = this.#script.text.matchAll(new RegExp(`(?<![\\w$])${name}(?:\\+?=|\\[\\w+\\]=)(?:\\(([^()]*)\\))?`, 'g'));
    return others.length === 0 ? first?.[1] : undefined;
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

/** The document that a body prints: `"$(cat <<EOF … EOF)"`. */
function printedIn(script: CarriedText, { value, range: [start, end] }: Word): CarriedText | undefined {
  const [whole, , , body = ''] = /^\$\(\s*cat\s*<<-?[ \t]*(["']?)(\w+)\1[ \t]*\r?\n([^]*?)\r?\n[ \t]*\2[ \t]*\r?\n?\s*\)$/.exec(value.text) ?? [];
  // Where nothing is escaped, the document stands in the script as it is.
  const from = script.text.slice(start, end).lastIndexOf(value.text);
  if (whole === undefined || from < 0) return undefined;
  const at = start + from + value.text.indexOf(body, value.text.indexOf('\n'));
  return script.slice(at, at + body.length);
}
