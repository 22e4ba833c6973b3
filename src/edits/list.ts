import type { Edit, Range } from './edit.ts';
import { endsLine, indentAt, lineBreakAt, lineStart, nextLine, skipBlanks, skipTrailingComment, skipTrivia, startsLine } from './trivia.ts';

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
  if (last === undefined) return emptied(list, removed, added);
  const hasTrailingComma = commaBehind(list, list.items.length - 1) !== undefined;
  const comma = commaBehind(list, last);
  const isTailRemoved = last < list.items.length - 1;
  const losesComma = isTailRemoved && !hasTrailingComma && added.length === 0 && comma !== undefined && !isCommaFirst(list);
  const tail = isTailRemoved && comma !== undefined ? inlineTail(list, comma, losesComma) : undefined;
  const edits = [...removed].filter((index) => !tail || index < last).flatMap((index) => removeItem(list, index, removed));
  if (tail) edits.push(tail);
  else if (losesComma) edits.push({ range: [comma, comma + 1], text: '' });
  return added.length > 0 ? [...edits, ...insertBehind(list, last, added, hasTrailingComma)] : edits;
}

/** The items behind the last kept one, where they stand in its line without comments: one edit takes them out. */
function inlineTail(list: List, comma: number, losesComma: boolean): Edit | undefined {
  const end = itemAt(list, list.items.length - 1)[1];
  const behind = commaBehind(list, list.items.length - 1);
  const gaps = list.items.slice(1).map((item, index) => list.text.slice(itemAt(list, index)[1], item[0]));
  const isInline = gaps.every((gap) => /^[^\S\n\r]*,?[^\S\n\r]*$/.test(gap));
  return isInline ? { range: [losesComma ? comma : comma + 1, behind === undefined ? end : behind + 1], text: '' } : undefined;
}

/** All items go. */
function emptied(list: List, removed: ReadonlySet<number>, added: readonly string[]): Edit[] {
  const { text, brackets } = list;
  const inside: Range = [brackets[0] + 1, brackets[1] - 1];
  const hasOnlyItems = list.items.every((item, index) => /^[\s,]*$/.test(text.slice(index === 0 ? inside[0] : itemAt(list, index - 1)[1], item[0])));
  const end = list.items.at(-1)?.[1] ?? inside[0];
  if (hasOnlyItems && /^[\s,]*$/.test(text.slice(end, inside[1]))) {
    const isBraces = text[brackets[0]] === '{';
    const items = added.join(', ');
    return [{ range: inside, text: added.length > 0 && isBraces ? ` ${items} ` : items }];
  }
  // Comments stay, so the items go one by one, and the new ones stand at the end.
  const edits = [...removed].flatMap((index) => removeItem(list, index, removed));
  return added.length > 0 ? [...edits, { range: [inside[1], inside[1]], text: added.join(', ') }] : edits;
}

function itemAt({ items }: List, index: number): Range {
  return items[index] as Range;
}

/** The comma between an item and the next, or behind the last. */
function commaBehind(list: List, index: number): number | undefined {
  const at = skipTrivia(list.text, itemAt(list, index)[1]);
  return list.text[at] === ',' ? at : undefined;
}

function isCommaFirst(list: List): boolean {
  return list.items.some((_, index) => {
    const comma = commaBehind(list, index);
    return comma !== undefined && startsLine(list.text, comma);
  });
}

function removeItem(list: List, index: number, removed: ReadonlySet<number>): Edit[] {
  const { text } = list;
  const [start, end] = itemAt(list, index);
  if (isCommaFirst(list) && index > 0) return removeWithCommaInFront(list, index);
  const comma = commaBehind(list, index);
  // A comment between the item and its comma stays.
  if (comma !== undefined && text.slice(end, comma).trim() !== '') {
    const blanks = startsLine(text, start) ? skipBlanks(text, end) : end;
    return [{ range: [start, blanks], text: '' }, { range: [comma, comma + 1], text: '' }];
  }
  const behind = comma === undefined ? end : comma + 1;
  if (startsLine(text, start)) {
    if (endsLine(text, behind)) return [removeLines(text, [start, behind])];
    const before = index > 0 && comma === undefined && itemAt(list, index - 1)[1];
    // The closing bracket moves up to the item in front.
    if (before && text.slice(before, start).replace(',', '').trim() === '') return [{ range: [text.lastIndexOf(',', start) + 1, end], text: '' }];
    return [{ range: [start, skipBlanks(text, behind)], text: '' }];
  }
  // The blanks in front go with the item, unless the item in front has taken them.
  const blanks = removed.has(index - 1) ? 0 : blanksBefore(text, start);
  if (comma === undefined || endsLine(text, behind)) return [{ range: [start - blanks, behind], text: '' }];
  return [{ range: [start, skipBlanks(text, behind)], text: '' }];
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

/** With commas at the start of lines, an item owns the comma in front of it. */
function removeWithCommaInFront(list: List, index: number): Edit[] {
  const { text } = list;
  const [start, end] = itemAt(list, index);
  const comma = commaBehind(list, index - 1) ?? start;
  if (startsLine(text, comma) && endsLine(text, end)) return [{ range: [lineStart(text, comma), nextLine(text, end)], text: '' }];
  return [{ range: [comma, end], text: '' }];
}

function blanksBefore(text: string, at: number): number {
  return (/[^\S\n\r]*$/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '').length;
}

/** What stands behind the commas of a list in one line: a blank, or nothing. */
function gapOf(list: List): string {
  const isTight = list.items.length > 1 && list.items.slice(1).every(([start]) => list.text[start - 1] === ',');
  return isTight ? '' : ' ';
}

function insertBehind(list: List, last: number, added: readonly string[], hasTrailingComma: boolean): Edit[] {
  const { text } = list;
  const [start, end] = itemAt(list, last);
  const comma = commaBehind(list, last);
  if (isCommaFirst(list)) {
    const at = skipTrailingComment(text, end);
    const newLine = lineBreakAt(text, end) + indentAt(text, last > 0 ? end : skipTrivia(text, end));
    return [{ range: [at, at], text: added.map((item) => `${newLine}, ${item}`).join('') }];
  }
  if (!startsLine(text, start)) {
    const gap = gapOf(list);
    if (comma === undefined) return [{ range: [end, end], text: added.map((item) => `,${gap}${item}`).join('') }];
    // Behind a comma that stays: of the list, or of an item that goes.
    const inside = gap + added.join(`,${gap}`);
    return [{ range: [comma + 1, comma + 1], text: hasTrailingComma ? `${inside},` : inside }];
  }
  const newLine = lineBreakAt(text, end) + indentAt(text, start);
  const at = skipTrailingComment(text, comma === undefined ? end : comma + 1);
  const lines = added.map((item, index) => newLine + item + (hasTrailingComma || index < added.length - 1 ? ',' : '')).join('');
  if (comma !== undefined) return [{ range: [at, at], text: lines }];
  return at === end ? [{ range: [at, at], text: `,${lines}` }] : [{ range: [end, end], text: ',' }, { range: [at, at], text: lines }];
}
