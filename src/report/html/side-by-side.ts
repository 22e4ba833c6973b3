import { diffWordsWithSpace, structuredPatch, type StructuredPatchHunk } from 'diff';
import type { ReportedChange } from '../context.ts';
import { linesOf } from '../fingerprints.ts';
import { codeOf, textOf, type Mark } from './code.ts';
import { highlight, type Line } from './highlight.ts';
import { markup, type Markup } from './markup.ts';

/** A line of one of the two texts: its number, from 1. */
type LineNumber = number | undefined;

interface Row {
  readonly before: LineNumber;
  readonly after: LineNumber;
  readonly isChanged: boolean;
}

/** Both texts of a file, as they are shown. */
interface Sides {
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

const CONTEXT = 3;
/** Longer lines are marked as a whole. */
const LONGEST_COMPARED = 1000;

/**
 * The change of a file as a table: what was on the left, what is on the right.
 *
 * @param coloured the lines of the old text
 */
export function sideBySide({ file, oldText, newText }: ReportedChange, coloured: readonly Line[]): Markup {
  // Line ends stay as they are in the file, and are nothing to be seen.
  const [before, after] = [linesOf(oldText).join('\n'), linesOf(newText).join('\n')];
  const sides = { before: coloured, after: highlight(file, after) };
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return markup`<table class="diff">
<caption class="unseen">Changes of ${file}</caption>
<colgroup><col class="number"><col><col class="number"><col></colgroup>
<thead class="unseen"><tr><th scope="col">Line before</th><th scope="col">Before</th><th scope="col">Line after</th><th scope="col">After</th></tr></thead>
${hunks.map((hunk, index) => bodyOf(hunk, hunks[index - 1], sides))}
</table>`;
}

function bodyOf(hunk: StructuredPatchHunk, previous: StructuredPatchHunk | undefined, sides: Sides): Markup {
  const skipped = hunk.oldStart - (previous ? previous.oldStart + previous.oldLines : 1);
  const gap = skipped > 0 ? markup`<tr class="gap"><td colspan="4">${skipped} unchanged ${skipped === 1 ? 'line' : 'lines'}</td></tr>` : undefined;
  return markup`<tbody>${gap}${rowsOf(hunk).map((row) => rowOf(row, sides))}</tbody>
`;
}

/** The lines of a hunk in pairs: of lines that replace others, the first with the first. */
function rowsOf({ oldStart, newStart, lines }: StructuredPatchHunk): readonly Row[] {
  const rows: Row[] = [];
  let [before, after] = [oldStart, newStart];
  let [removed, added]: [number[], number[]] = [[], []];
  const flush = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) rows.push({ before: removed[index], after: added[index], isChanged: true });
    [removed, added] = [[], []];
  };
  for (const line of lines) {
    if (line.startsWith('-')) removed.push(before++);
    else if (line.startsWith('+')) added.push(after++);
    else if (line.startsWith(' ')) {
      flush();
      rows.push({ before: before++, after: after++, isChanged: false });
    }
  }
  flush();
  return rows;
}

function rowOf({ before, after, isChanged }: Row, sides: Sides): Markup {
  const [old, young] = [lineAt(sides.before, before), lineAt(sides.after, after)];
  const marks = isChanged && old && young ? marksOf(textOf(old), textOf(young)) : { removed: [], added: [] };
  return markup`<tr${isChanged ? markup` class="changed"` : undefined}>${cellsOf(before, old, marks.removed, 'del', isChanged)}${cellsOf(after, young, marks.added, 'ins', isChanged)}</tr>
`;
}

function cellsOf(number: LineNumber, line: Line | undefined, marks: readonly Mark[], element: 'ins' | 'del', isChanged: boolean): Markup {
  const side = element === 'del' ? 'before' : 'after';
  if (!line) return markup`<td class="number none ${side}"></td><td class="none ${side}"></td>`;
  const sign = isChanged ? markup`<span class="sign">${element === 'del' ? '−' : '+'}</span>` : undefined;
  return markup`<td class="number ${side}">${number}</td><td class="code ${side}">${sign}${codeOf(line, marks, element)}</td>`;
}

function lineAt(lines: readonly Line[], number: LineNumber): Line | undefined {
  return number === undefined ? undefined : lines[number - 1];
}

/** The words in which two lines differ; none where nothing of them is the same. */
function marksOf(before: string, after: string): { removed: Mark[]; added: Mark[] } {
  if (Math.max(before.length, after.length) > LONGEST_COMPARED) return { removed: [], added: [] };
  const parts = diffWordsWithSpace(before, after);
  const hasCommon = parts.some(({ added, removed, value }) => !added && !removed && value.trim() !== '');
  return hasCommon ? { removed: marksIn(parts, 'removed', 'added'), added: marksIn(parts, 'added', 'removed') } : { removed: [], added: [] };
}

function marksIn(parts: ReturnType<typeof diffWordsWithSpace>, wanted: 'added' | 'removed', other: 'added' | 'removed'): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  for (const part of parts.filter((one) => !one[other])) {
    if (part[wanted]) marks.push({ start: offset, end: offset + part.value.length });
    offset += part.value.length;
  }
  return marks;
}
