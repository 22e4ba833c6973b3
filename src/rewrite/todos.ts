import { applyEdits, mapOffset, type Edit } from '../edits/edit.ts';
import { indentAt, lineBreakAt, lineStart, nextLine, startsLine } from '../edits/trivia.ts';
import type { Finding } from '../legacy/finding.ts';
import { EXPLANATIONS } from '../legacy/messages.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { analyze, type Analysis } from './analyze.ts';
import type { Outcome } from './rewrite-texts.ts';
import { TODO_MARK } from './todo-mark.ts';
import { mapOfCode, mapOfText, type CommentMap, type CommentPlace } from './todo-places.ts';

/** A place that a person has to look at, in the text as it is now. */
export interface OpenPlace {
  readonly code: Finding['code'];
  readonly offset: number;
}

/** What is not edited by hand, or cannot be read. */
const WITHOUT_TODO: ReadonlySet<Finding['code']> = new Set(['generated-code', 'unparsable']);

/** A comment of this program that stands in a text. */
interface Todo {
  readonly line: number;
  readonly code: string;
}

/**
 * Leaves one comment for each open place, above its statement, and takes out those whose place is gone or has another reason now.
 * A comment that still says the right thing stays as it is, with what people have added to it. Code and findings stay the same.
 *
 * @param text the text as it was rewritten, or left
 * @param open all open places of the text
 * @param isAdding whether missing comments are written; else only obsolete ones go
 */
export function withTodos(name: string, text: string, open: readonly OpenPlace[], options: LegacyOptions, isAdding: boolean): string {
  const before = analyze(name, text, options);
  const map = mapOf(name, text, before);
  if (!map) return text;
  const edits = editsFor(text, map, open, isAdding);
  const isSafe = (some: readonly Edit[]): boolean => isNeutral(name, text, some, { before, map, options });
  if (isSafe(edits)) return applyEdits(text, edits);
  const kept: Edit[] = [];
  for (const edit of edits) if (isSafe([...kept, edit])) kept.push(edit);
  return applyEdits(text, kept);
}

/**
 * The places that are open in a text: what is found in it and stays. A reason that came up on the way counts.
 *
 * @param findings what is found in the text now
 * @param outcomes how the findings of the first reading have ended
 */
export function openPlaces(findings: readonly Finding[], outcomes: readonly Outcome[]): OpenPlace[] {
  const places = findings.flatMap(({ rule, code, range: [offset], edits }) => {
    const left = outcomes.find((outcome) => outcome.state === 'manual' && outcome.offset === offset && outcome.finding.rule === rule);
    return left ? [{ code: left.finding.code, offset }] : edits ? [] : [{ code, offset }];
  });
  return places.filter(({ code }) => !WITHOUT_TODO.has(code));
}

function mapOf(name: string, text: string, { source }: Analysis): CommentMap | undefined {
  return source ? mapOfCode(source) : mapOfText(name, text);
}

function editsFor(text: string, map: CommentMap, open: readonly OpenPlace[], isAdding: boolean): Edit[] {
  const todos = todosIn(text, map);
  const kept = new Set<Todo>();
  const added = new Map<string, Edit>();
  for (const { code, offset } of open) {
    const place = map.placeFor(offset);
    if (!place) continue;
    const above = todosAbove(text, map, todos, place.line);
    const own = above.find((todo) => todo.code === code);
    if (own) kept.add(own);
    else if (isAdding) added.set(`${place.line} ${code}`, insertion(text, map, place, code));
  }
  const removed = todos.filter((todo) => !kept.has(todo)).map(({ line }): Edit => ({ range: [line, nextLine(text, lineEnd(text, line))], text: '' }));
  return [...removed, ...joined([...added.values()])];
}

/** Insertions at the same place, as one. */
function joined(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, Edit>();
  for (const edit of edits) {
    const [at] = edit.range;
    byPlace.set(at, { range: edit.range, text: (byPlace.get(at)?.text ?? '') + edit.text });
  }
  return [...byPlace.values()];
}

function todosIn(text: string, map: CommentMap): Todo[] {
  return [...text.matchAll(/TODO\(oauth-ro\): ([\w-]+): /g)].flatMap(({ index, 1: code = '' }) => {
    const line = lineStart(text, index);
    const isComment = map.commentAt(line) !== undefined && /^\W+$/.test(text.slice(line, index));
    return isComment ? [{ line, code }] : [];
  });
}

/** The comments of this program among those that stand above a line without an empty line between. */
function todosAbove(text: string, map: CommentMap, todos: readonly Todo[], line: number): Todo[] {
  const found: Todo[] = [];
  for (let comment = commentAbove(text, map, line); comment !== undefined; comment = commentAbove(text, map, comment)) {
    found.push(...todos.filter((todo) => todo.line === comment));
  }
  return found;
}

/** The line on which the comment begins that ends on the line above. */
function commentAbove(text: string, map: CommentMap, line: number): number | undefined {
  if (line === 0) return undefined;
  const range = map.commentAt(lineStart(text, line - (text.startsWith('\r\n', line - 2) ? 2 : 1)));
  return range && startsLine(text, range[0]) ? lineStart(text, range[0]) : undefined;
}

/** Comments for tools that count for the line behind them. */
const FOR_NEXT_LINE = /-next-line\b|@ts-(?:ignore|expect-error)|\b(?:c8|istanbul|v8|prettier|biome|deno|oxlint|stylelint|rubocop|phpcs|phpstan|pylint|golangci|clippy)[- :]+ignore|\bnoinspection\b|\bnolint|\bignore[- ]next\b/i;

function insertion(text: string, map: CommentMap, { line, open, close }: CommentPlace, code: Finding['code']): Edit {
  let at = line;
  for (let above = commentAbove(text, map, at); above !== undefined && belongsToNext(text.slice(above, at), above); above = commentAbove(text, map, at)) at = above;
  const comment = `${open}${TODO_MARK}: ${code}: ${EXPLANATIONS[code].todo}${close}`;
  return { range: [at, at], text: indentAt(text, line) + comment + lineBreakAt(text, line) };
}

/** Whether a comment is held to what stands right behind it: a directive, a doc comment, another comment of this program. */
function belongsToNext(comment: string, at: number): boolean {
  return FOR_NEXT_LINE.test(comment) || comment.includes(TODO_MARK) || (at > 0 && comment.trimStart().startsWith('/**'));
}

function lineEnd(text: string, line: number): number {
  return line + (/[^\n\r]*/.exec(text.slice(line))?.[0].length ?? 0);
}

interface Held {
  readonly before: Analysis;
  readonly map: CommentMap;
  readonly options: LegacyOptions;
}

/** Whether edits touch nothing but comments, and change nothing about what is found. */
function isNeutral(name: string, text: string, edits: readonly Edit[], { before, map, options }: Held): boolean {
  const next = applyEdits(text, edits);
  const after = analyze(name, next, options);
  if (after.source?.dialect !== before.source?.dialect) return false;
  const expected = applyEdits(map.shown, edits.map((edit) => ({ ...edit, text: edit.text.replace(/\S/g, ' ') })));
  if (mapOf(name, next, after)?.shown !== expected) return false;
  const moved = ({ rule, code, range }: Finding): string => `${rule} ${code} ${mapOffset(edits, range[0])}`;
  const marks = ({ rule, code, range }: Finding): string => `${rule} ${code} ${range[0]}`;
  return isSame(before.findings.map(moved), after.findings.map(marks)) && isSame(before.suppressed.map(moved), after.suppressed.map(marks));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
