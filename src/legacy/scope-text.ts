import { CLAIM_SCOPES, OIDC_SCOPES, SCOPE_PAIRS, SCOPE_TYPOS } from '../auth0/scopes.ts';
import { decodeForm } from '../syntax/form.ts';
import { HOLE, textOf, type TextSlice, type TextValue } from '../syntax/value.ts';
import type { ScopeProblemCode } from './reasons.ts';

/** Something wrong with a scope text. */
export interface ScopeProblem {
  readonly code: ScopeProblemCode;
  /** What is wrong, as it stands in the text. */
  readonly slice: TextSlice;
  /** What the text should hold there instead; nothing where a person decides. */
  readonly text: string | undefined;
  readonly found: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text of scopes cut into words. A word with something unknown at one of its ends is no whole word. */
function wordsOf(text: string, separators: RegExp): Word[] {
  return [...text.matchAll(separators)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Between the scopes of a form-encoded text stand `+` or `%20`. */
const FORM_WORDS = /(?:(?!\+|%20|\s)[^])+/g;
const PLAIN_WORDS = /[^\s]+/g;

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
  const text = textOf(value);
  const words = wordsOf(text, isForm ? FORM_WORDS : PLAIN_WORDS);
  const problems: ScopeProblem[] = [];
  const problem = (code: ScopeProblemCode, word: Word, replacement: string | undefined): void => {
    problems.push({ code, slice: { text: value, start: word.start, end: word.end }, text: replacement, found: word.text });
  };
  const seen = new Set<string>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    const scope = isForm ? decodeForm(word.text) : word.text;
    if (word.text.includes(HOLE) || ownScopes.includes(scope)) return;
    if (before && SCOPE_PAIRS.has(`${before.text} ${word.text}`)) return;
    const pair = after && SCOPE_PAIRS.get(`${word.text} ${after.text}`);
    const typo = SCOPE_TYPOS.get(scope);
    if (pair !== undefined) problem('scope-typo', { ...word, text: `${word.text} ${after?.text}`, end: after?.end ?? word.end }, pair);
    else if (typo !== undefined) problem('scope-typo', word, typo);
    else if (isJoined(scope)) reportJoined(value, word, scope, ownScopes, problem, problems);
    else if (CLAIM_SCOPES.has(scope)) problem('scope-claim', word, undefined);
    else if (seen.has(scope)) problem('scope-duplicate', withSpaceBefore(text, word), '');
    seen.add(typo ?? scope);
  });
  return problems;
}

/** `openid,profile`: known scopes with a separator that is none. */
function isJoined(scope: string): boolean {
  const parts = scope.split(/[,+;|]/).filter((part) => part !== '');
  return /[,+;|]/.test(scope) && parts.some((part) => (OIDC_SCOPES as readonly string[]).includes(part) || SCOPE_TYPOS.has(part));
}

function reportJoined(
  value: TextValue,
  word: Word,
  scope: string,
  ownScopes: readonly string[],
  problem: (code: ScopeProblemCode, word: Word, replacement: string | undefined) => void,
  problems: ScopeProblem[],
): void {
  for (const part of wordsOf(scope, /[^,+;|]+/g)) {
    const typo = ownScopes.includes(part.text) ? undefined : SCOPE_TYPOS.get(part.text);
    const slice = { text: value, start: word.start + part.start, end: word.start + part.end };
    if (typo !== undefined) problems.push({ code: 'scope-typo', slice, text: typo, found: part.text });
  }
  for (const separator of wordsOf(scope, /[,+;|]+/g)) {
    const isAtEnd = word.start + separator.end === word.end;
    const isBeforeSpace = textOf(value)[word.start + separator.end] === ' ';
    problem('scope-separator', { ...separator, start: word.start + separator.start, end: word.start + separator.end }, isAtEnd && isBeforeSpace ? '' : ' ');
  }
}

function withSpaceBefore(text: string, word: Word): Word {
  let start = word.start;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--;
  return { ...word, start };
}
