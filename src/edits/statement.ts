import type { Edit, Range } from './edit.ts';
import { blanksBefore, endsLine, indentAt, lineBreakAt, lineStart, nextLine, skipBlanks, skipTrailingComment, startsLine } from './trivia.ts';

/** Takes a statement out, with its line where it has one of its own. A comment in its line stays. */
export function removeStatement(text: string, [start, end]: Range): Edit {
  if (startsLine(text, start) && endsLine(text, end)) return { range: [lineStart(text, start), nextLine(text, end)], text: '' };
  if (startsLine(text, start)) return { range: [start, skipBlanks(text, end)], text: '' };
  return { range: [start - blanksBefore(text, start), end], text: '' };
}

/** Puts a statement, or a member of a class or type, behind another: in a line of its own, or in the same line where that is how the code is written. */
export function insertStatement(text: string, [start, end]: Range, statement: string): Edit {
  const at = skipTrailingComment(text, end);
  if (!startsLine(text, start)) return { range: [end, end], text: ` ${statement}` };
  return { range: [at, at], text: lineBreakAt(text, end) + indentAt(text, start) + statement };
}
