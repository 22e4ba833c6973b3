import { CLAIM_SCOPES, OIDC_SCOPES, SCOPE_PAIRS, SCOPE_TYPOS } from '../auth0/scopes.ts';
import { decodeForm } from '../syntax/form.ts';
import { HOLE, textOf, type TextSlice, type TextValue } from '../syntax/value.ts';
import type { ScopeProblemCode } from './reasons.ts';

/** Something wrong with a scope text. */
export interface ScopeProblem {
  readonly code: ScopeProblemCode;
  /** What is wrong, as it stands in the text. */
  readonly place: TextSlice;
  /** What changes: a word that goes takes the space in front of it along. */
  readonly slice: TextSlice;
  /** What the text should hold there instead; nothing where a person decides. */
  readonly text: string | undefined;
  readonly found: string;
}

/** A scope, or what stands between two. */
interface Token {
  readonly kind: 'word' | 'gap';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a scope text is cut into words: in itself, or as a value in a form-encoded text, where `+` and `%20` are spaces. */
interface Notation {
  /** Words, and runs of separators, right or wrong. */
  readonly tokens: RegExp;
  readonly wrongSeparator: RegExp;
}

const PLAIN: Notation = { tokens: /(?<gap>[\s,+;|]+)|[^\s,+;|]+/g, wrongSeparator: /[,+;|]/ };
const FORM: Notation = {
  tokens: /(?<gap>(?:[\s,+;|]|%20|%2C|%3B|%7C)+)|(?:(?![\s,+;|]|%20|%2C|%3B|%7C)[^])+/gi,
  wrongSeparator: /[,;|]|%2C|%3B|%7C/i,
};

/** The exact misspellings of a scope text, with what to write instead. */
export function mendedScope(value: TextValue, ownScopes: readonly string[], isForm = false): { slice: TextSlice; text: string }[] {
  return scopeProblems(value, ownScopes, isForm)
    .filter(({ code }) => code === 'scope-typo')
    .map(({ slice, text }) => ({ slice, text: text ?? '' }));
}

/**
 * Everything wrong with the text of a scope.
 *
 * @param value the text; holes in it are never part of a finding
 * @param ownScopes the scopes of the project's own APIs; they are right as they are
 * @param isForm whether the text is a value in a form-encoded text
 */
export function scopeProblems(value: TextValue, ownScopes: readonly string[], isForm = false): ScopeProblem[] {
  const notation = isForm ? FORM : PLAIN;
  const tokens = [...textOf(value).matchAll(notation.tokens)].map((match): Token => {
    return { kind: match.groups?.gap === undefined ? 'word' : 'gap', text: match[0], start: match.index, end: match.index + match[0].length };
  });
  return new Reading(value, tokens, notation, ownScopes).problems();
}

class Reading {
  readonly #value: TextValue;
  readonly #tokens: readonly Token[];
  readonly #notation: Notation;
  readonly #ownScopes: readonly string[];

  constructor(value: TextValue, tokens: readonly Token[], notation: Notation, ownScopes: readonly string[]) {
    this.#value = value;
    this.#tokens = tokens;
    this.#notation = notation;
    this.#ownScopes = ownScopes;
  }

  problems(): ScopeProblem[] {
    const seen = new Set<string>();
    return this.#tokens.flatMap((token, index) => (token.kind === 'gap' ? this.#ofGap(token, index) : this.#ofWord(token, index, seen)));
  }

  /** A gap with a comma in it becomes a space, and goes where no scope follows or precedes it. */
  #ofGap(gap: Token, index: number): ScopeProblem[] {
    const isAmongScopes = this.#tokens.some((token) => token.kind === 'word' && this.#isKnown(token));
    if (!this.#notation.wrongSeparator.test(gap.text) || !isAmongScopes) return [];
    const isBetween = index > 0 && index < this.#tokens.length - 1;
    const shown = gap.text.trim();
    const start = gap.start + gap.text.indexOf(shown);
    return [{ ...this.#problem('scope-separator', { ...gap, text: shown, start, end: start + shown.length }, isBetween ? ' ' : ''), slice: { text: this.#value, start: gap.start, end: gap.end } }];
  }

  #ofWord(word: Token, index: number, seen: Set<string>): ScopeProblem[] {
    const scope = this.#scopeOf(word);
    if (word.text.includes(HOLE) || this.#ownScopes.includes(scope)) return [];
    const before = this.#tokens[index - 2];
    if (before && SCOPE_PAIRS.has(`${this.#scopeOf(before)} ${scope}`)) return [];
    const after = this.#tokens[index + 2];
    const pair = after && SCOPE_PAIRS.get(`${scope} ${this.#scopeOf(after)}`);
    if (pair !== undefined) return [this.#problem('scope-typo', { ...word, text: textOf(this.#value).slice(word.start, after?.end), end: after?.end ?? word.end }, pair)];
    const typo = SCOPE_TYPOS.get(scope);
    const isRepeated = seen.has(scope);
    seen.add(typo ?? scope);
    if (typo !== undefined) return [this.#problem('scope-typo', word, typo)];
    if (CLAIM_SCOPES.has(scope)) return [this.#problem('scope-claim', word, undefined)];
    if (!isRepeated) return [];
    const start = this.#tokens[index - 1]?.start ?? word.start;
    return [{ ...this.#problem('scope-duplicate', word, ''), slice: { text: this.#value, start, end: word.end } }];
  }

  #scopeOf({ text }: Token): string {
    return this.#notation === FORM ? decodeForm(text) : text;
  }

  #isKnown(word: Token): boolean {
    const scope = this.#scopeOf(word);
    return (OIDC_SCOPES as readonly string[]).includes(scope) || SCOPE_TYPOS.has(scope);
  }

  #problem(code: ScopeProblemCode, { text: found, start, end }: Token, text: string | undefined): ScopeProblem {
    const place = { text: this.#value, start, end };
    return { code, place, slice: place, text, found };
  }
}
