import type { Edit, Range } from './edit.ts';
import { blanksBefore, endsLine, hasComment, indentAt, lineBreakAt, lineStart, nextLine, skipBlanks, skipTrailingComment, skipTrivia, startsLine } from './trivia.ts';

/** A list between brackets: the properties of an object, the items of an array. */
export interface List {
  readonly text: string;
  /** From the opening bracket to behind the closing one. */
  readonly brackets: Range;
  readonly items: readonly Range[];
}

/**
 * Takes items out of a list and adds new ones at its end, as the list is written: on lines of their own or not, with or
 * without a comma behind the last, comma first or last. Comments stay.
 *
 * @param removed the indices of the items that go, counted from 0
 * @param added the new items without commas
 */
export function editList(list: List, removed: ReadonlySet<number>, added: readonly string[]): Edit[] {
  const kept = list.items.flatMap((_, index) => (removed.has(index) ? [] : [index]));
  const last = kept.at(-1);
  if (last === undefined) return replaceAll(list, removed, added);
  const hasTrailingComma = commaBehind(list, list.items.length - 1) !== undefined;
  const comma = commaBehind(list, last);
  const losesComma = last < list.items.length - 1 && !hasTrailingComma && added.length === 0 && comma !== undefined && !isCommaFirst(list);
  const edits = runsOf(removed).flatMap((run) => removeRun(list, run, losesComma ? comma : undefined));
  return added.length > 0 ? [...edits, ...insertBehind(list, last, added, hasTrailingComma)] : edits;
}

/** Items that go and stand side by side, by the indices of the first and the last. */
type Run = readonly [first: number, last: number];

function runsOf(removed: ReadonlySet<number>): Run[] {
  const runs: [number, number][] = [];
  for (const index of [...removed].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function itemAt({ items }: List, index: number): Range {
  return items[index] as Range;
}

/** The comma between an item and the next, or behind the last. */
function commaBehind(list: List, index: number): number | undefined {
  const at = skipTrivia(list.text, itemAt(list, index)[1]);
  return list.text[at] === ',' ? at : undefined;
}

/** Behind an item and its comma. */
function endOf(list: List, index: number): number {
  const comma = commaBehind(list, index);
  return comma === undefined ? itemAt(list, index)[1] : comma + 1;
}

function isCommaFirst(list: List): boolean {
  return list.items.some((_, index) => {
    const comma = commaBehind(list, index);
    return comma !== undefined && startsLine(list.text, comma);
  });
}

/** @param lostComma the comma in front of the run, where it goes too because nothing follows it any more */
function removeRun(list: List, [first, last]: Run, lostComma: number | undefined): Edit[] {
  const isTail = last === list.items.length - 1;
  const lost: Edit[] = isTail && lostComma !== undefined ? [{ range: [lostComma, lostComma + 1], text: '' }] : [];
  const start = itemAt(list, first)[0];
  if (hasComment(list.text, [start, endOf(list, last)])) {
    const single = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((index) => removeCommented(list, index));
    return [...lost, ...single];
  }
  if (isCommaFirst(list) && first > 0) return [...lost, removeWithCommaInFront(list, [first, last])];
  return isTail ? removeTail(list, [first, last], lostComma) : [removeBeforeNext(list, [first, last])];
}

/** Something follows in the list. */
function removeBeforeNext(list: List, [first, last]: Run): Edit {
  const { text } = list;
  const [start] = itemAt(list, first);
  const end = endOf(list, last);
  const next = skipBlanks(text, end);
  if (!endsLine(text, end)) return { range: [start, next], text: '' };
  if (startsLine(text, start)) return isCommaFirst(list) ? { range: [start, itemAt(list, last + 1)[0]], text: '' } : removeLines(text, [start, end]);
  return { range: [start - blanksBefore(text, start), end], text: '' };
}

/** Only the closing bracket follows. */
function removeTail(list: List, [first, last]: Run, lostComma: number | undefined): Edit[] {
  const { text } = list;
  const [start] = itemAt(list, first);
  const end = endOf(list, last);
  const lost: Edit[] = lostComma === undefined ? [] : [{ range: [lostComma, lostComma + 1], text: '' }];
  if (startsLine(text, start) && endsLine(text, end)) return [...lost, removeLines(text, [start, end])];
  // A comment behind the item keeps its place.
  if (startsLine(text, start) && skipBlanks(text, end) < list.brackets[1] - 1) return [...lost, { range: [start, skipBlanks(text, end)], text: '' }];
  const before = first > 0 ? endOf(list, first - 1) : list.brackets[0] + 1;
  // With only blanks in between, the bracket moves up to the item in front.
  if (text.slice(before, start).trim() === '') return [{ range: [lostComma ?? before, end], text: '' }];
  return [...lost, { range: [start - blanksBefore(text, start), end], text: '' }];
}

/** An item with a comment between it and its comma: the comment stays. */
function removeCommented(list: List, index: number): Edit[] {
  const { text } = list;
  const [start, end] = itemAt(list, index);
  const comma = commaBehind(list, index);
  const isCommented = comma !== undefined && text.slice(end, comma).trim() !== '';
  if (isCommented) return [{ range: [start, skipBlanks(text, end)], text: '' }, { range: [comma, comma + 1], text: '' }];
  const behind = endOf(list, index);
  if (startsLine(text, start) && endsLine(text, behind)) return [removeLines(text, [start, behind])];
  return [{ range: [start, skipBlanks(text, behind)], text: '' }];
}

/** With commas at the start of lines, items own the commas in front of them. */
function removeWithCommaInFront(list: List, [first, last]: Run): Edit {
  const { text } = list;
  const comma = commaBehind(list, first - 1) ?? itemAt(list, first)[0];
  const [, end] = itemAt(list, last);
  if (startsLine(text, comma) && endsLine(text, end)) return { range: [lineStart(text, comma), nextLine(text, end)], text: '' };
  return { range: [comma, end], text: '' };
}

/** Whole lines; with empty lines on both sides, one of them goes too. */
function removeLines(text: string, [start, end]: Range): Edit {
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  const isBetweenEmptyLines = from > 0 && to < text.length && isEmptyLine(text, from - 1) && isEmptyLine(text, to);
  return { range: [from, isBetweenEmptyLines ? nextLine(text, to) : to], text: '' };
}

function isEmptyLine(text: string, at: number): boolean {
  return startsLine(text, at) && endsLine(text, at);
}

/** No item stays: what comes takes the place of what goes. */
function replaceAll(list: List, removed: ReadonlySet<number>, added: readonly string[]): Edit[] {
  const { text, brackets, items } = list;
  const inside: Range = [brackets[0] + 1, brackets[1] - 1];
  const first = items[0];
  if (!first) return added.length > 0 ? [insertFirst(list, added)] : [];
  const [, end] = itemAt(list, items.length - 1);
  if (!hasComment(text, inside)) {
    return [added.length > 0 ? { range: [first[0], end], text: added.join(`,${separatorOf(list, 0)}`) } : { range: inside, text: '' }];
  }
  const edits = runsOf(removed).flatMap((run) => removeRun(list, run, undefined));
  return added.length > 0 ? [...edits, { range: [inside[1], inside[1]], text: added.join(', ') }] : edits;
}

/** The first items of a list, behind the comments in it. */
function insertFirst({ text, brackets }: List, added: readonly string[]): Edit {
  const inside = text.slice(brackets[0] + 1, brackets[1] - 1);
  const at = brackets[0] + 1 + inside.trimEnd().length;
  const items = added.join(', ');
  if (inside.trim() === '') {
    const isBraces = text[brackets[0]] === '{';
    return { range: [brackets[0] + 1, brackets[1] - 1], text: isBraces ? ` ${items} ` : items };
  }
  const isInLine = !/[\n\r]/.test(inside);
  return { range: [at, at], text: isInLine ? ` ${items}` : lineBreakAt(text, brackets[0]) + indentAt(text, at) + items };
}

/** What stands behind a comma in front of a new item: a line break and indent, a blank, or nothing. */
function separatorOf(list: List, index: number): string {
  const [start, end] = itemAt(list, index);
  if (startsLine(list.text, start)) return lineBreakAt(list.text, end) + indentAt(list.text, start);
  const isTight = list.items.length > 1 && list.items.slice(1).every(([from]) => list.text[from - 1] === ',');
  return isTight ? '' : ' ';
}

function insertBehind(list: List, last: number, added: readonly string[], hasTrailingComma: boolean): Edit[] {
  const { text } = list;
  const [start, end] = itemAt(list, last);
  const comma = commaBehind(list, last);
  const separator = separatorOf(list, last);
  if (isCommaFirst(list)) {
    const at = skipTrailingComment(text, end);
    const newLine = lineBreakAt(text, end) + indentAt(text, last > 0 ? end : skipTrivia(text, end));
    return [{ range: [at, at], text: added.map((item) => `${newLine}, ${item}`).join('') }];
  }
  const items = separator + added.join(`,${separator}`) + (hasTrailingComma ? ',' : '');
  if (!startsLine(text, start)) {
    const at = comma === undefined ? end : comma + 1;
    return [{ range: [at, at], text: comma === undefined ? `,${items}` : items }];
  }
  const at = skipTrailingComment(text, comma === undefined ? end : comma + 1);
  if (comma !== undefined) return [{ range: [at, at], text: items }];
  return at === end ? [{ range: [at, at], text: `,${items}` }] : [{ range: [end, end], text: ',' }, { range: [at, at], text: items }];
}
