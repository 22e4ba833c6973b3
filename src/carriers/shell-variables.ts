import type { Range } from '../edits/edit.ts';
import { JoinedText, type CarriedText } from './carried-text.ts';
import type { Command, Word } from './shell-words.ts';

/** What a script gives a variable. */
interface Assigned {
  readonly value: CarriedText;
  /** Whether one command reads it, and nobody else: it may be edited for that. */
  readonly isOwn: boolean;
}

const REFERENCE = /\$(?:\{(\w+)\}|(\w+))/g;

/** What in a script may give variables other values than those that are seen: also what a command prints, as in `export $(cat .env)`. */
const UNSEEN = /\beval\b|\$\{!|\b(?:declare|local|typeset)\s+-n\b|\b(?:declare|export|local|readonly|typeset)\b[^\n;&|]*[ \t]["']?(?:\$\(|`)/;

/** What gives every variable to the commands that run. */
const ALL_EXPORTED = /\bset\s+-\w*a|\ballexport\b/;

/** Commands that set the variables of which they name the first, or any. */
const SETTERS: Readonly<Record<string, 'first' | 'any'>> = { declare: 'any', export: 'any', for: 'first', getopts: 'any', let: 'any', local: 'any', mapfile: 'any', printf: 'any', read: 'any', readarray: 'any', readonly: 'any', select: 'first', typeset: 'any', unset: 'any' };

/** How often each variable is set and read in a script, in whatever way it is written. */
const SET = /(?<![\w$-])([A-Za-z_]\w*)(?:\[[^\][\n]*\])?\+?=/g;
const READ = /\$(?:\{[#!]?)?([A-Za-z_]\w*)/g;

/** Options with which curl sends a body, or sends it in another way. */
const SENDING = /(?:^|\s)["']?(?:-[a-zA-Z]*[dFGIT]|--(?:data|form|get|head|json|next|upload-file|config)|-K)/;

/**
 * The variables that have one value in the whole of a script: those to which it assigns once, where nothing keeps it from that,
 * before they are read, and before it runs another file among its own commands.
 */
export class ShellVariables {
  readonly #script: CarriedText;
  readonly #assigned = new Map<string, Assigned>();

  constructor(script: CarriedText, commands: readonly Command[], document: string) {
    this.#script = script;
    const { text } = script;
    const settings = commands.flatMap(settingsOf);
    if (UNSEEN.test(text) || settings.some((name) => /[$`]/.test(name))) return;
    const named = new Set(settings);
    const [sets, reads] = [placesOf(SET, document), placesOf(READ, document)];
    const isExported = ALL_EXPORTED.test(text);
    // A file that runs among the commands sees the variables, and may set them.
    const lastFile = commands.findLast(({ words }) => words.some(({ value }) => /^(?:source|\.)$/.test(value.text)))?.words[0]?.range[0] ?? -1;
    for (const command of commands) {
      if (!command.isCertain || (command.words[0]?.range[0] ?? 0) < lastFile) continue;
      const { keyword, assignments } = assignmentsIn(command);
      for (const { value, range } of assignments) {
        const name = value.text.slice(0, value.text.indexOf('='));
        const own = reads.get(name) ?? [];
        const isPlain = !/[$`]/.test(value.text) && !/^[$(]/.test(text.slice(range[1], range[1] + 1));
        if (!isPlain || sets.get(name)?.length !== 1 || named.has(name) || own.some((index) => index < range[1])) continue;
        this.#assigned.set(name, { value: value.slice(name.length + 1), isOwn: !isExported && keyword !== 'export' && own.length === 1 });
      }
    }
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
    if (/^"?\$(?:\w+|\{\w+\})"?$/.test(raw)) {
      const whole = this.#expand(word.value, () => true);
      // Without quotes it is as many words as it has.
      return raw.startsWith('"') || !/\s/.test(whole.text) ? whole : word.value;
    }
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

/** Where the names stand that a pattern finds. */
function placesOf(pattern: RegExp, text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { index, 1: name = '' } of text.matchAll(pattern)) {
    const own = places.get(name);
    if (own) own.push(index);
    else places.set(name, [index]);
  }
  return places;
}

/** The assignments of a command that does nothing else. */
function assignmentsIn({ words }: Command): { readonly keyword: string | undefined; readonly assignments: readonly Word[] } {
  const keyword = /^(?:declare|export|readonly|typeset)$/.exec(words[0]?.value.text ?? '')?.[0];
  const assignments = keyword === undefined ? words : words.slice(1);
  return { keyword, assignments: assignments.every(({ value }) => /^[A-Za-z_]\w*=/.test(value.text)) ? assignments : [] };
}

/** What a command may set besides what it assigns to: names, and what stands for a name. */
function settingsOf({ words }: Command): string[] {
  const texts = words.map(({ value }) => value.text);
  const at = texts.findIndex((text) => Object.hasOwn(SETTERS, text));
  const setter = texts[at];
  if (setter === undefined) return [];
  if (SETTERS[setter] === 'first') return texts.slice(at + 1, at + 2);
  if (setter === 'printf') return texts.slice(at + 1).flatMap((text, index, rest) => (text === '-v' ? rest.slice(index + 1, index + 2) : []));
  return texts.slice(at + 1).filter((text) => /^\w*[$`]|^\w+$/.test(text));
}

/** The document that a body prints: `"$(cat <<EOF … EOF)"`. */
function printedIn(script: CarriedText, { value, range: [start, end] }: Word): CarriedText | undefined {
  const [whole, , , body = ''] = /^\$\(\s*cat\s*<<-?[ \t]*(["']?)(\w+)\1[ \t]*\r?\n([^]*?)\r?\n[ \t]*\2\s*\)$/.exec(value.text) ?? [];
  // Where nothing is escaped, the document stands in the script as it is.
  const from = script.text.slice(start, end).lastIndexOf(value.text);
  if (whole === undefined || from < 0) return undefined;
  const at = start + from + value.text.indexOf(body, value.text.indexOf('\n'));
  return script.slice(at, at + body.length);
}
