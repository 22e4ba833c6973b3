import type { ReportedFinding } from '../report.ts';
import { codeOf, textOf, type Mark } from './code.ts';
import type { Line } from './highlight.ts';
import { markup, type Markup } from './markup.ts';

/** Lines shown around a place. */
const AROUND = 2;
/** Lines shown of a place that is longer. */
const MOST_LINES = 8;

/** The code at a finding, in which its range is marked. */
export function excerptOf(finding: ReportedFinding, lines: readonly Line[]): Markup | undefined {
  const last = Math.min(finding.endLine, finding.line + MOST_LINES - 1);
  const from = Math.max(1, finding.line - AROUND);
  const shown = lines.slice(from - 1, last + AROUND);
  // Behind the last line end there is no line.
  if (shown.length > 1 && from - 1 + shown.length === lines.length && textOf(shown.at(-1)) === '') shown.pop();
  if (shown.length === 0) return undefined;
  const rows = shown.map((line, index) => rowOf(line, from + index, finding));
  return markup`<table class="excerpt"><caption class="unseen">The code at line ${finding.line}</caption><tbody>${rows}</tbody></table>`;
}

function rowOf(line: Line, number: number, finding: ReportedFinding): Markup {
  const isInside = number >= finding.line && number <= finding.endLine;
  const marks = isInside ? [markOf(line, number, finding)] : [];
  return markup`<tr${isInside ? markup` class="found"` : undefined}><td class="number">${number}</td><td class="code">${codeOf(line, marks, 'mark')}</td></tr>
`;
}

/** The part of a line that belongs to the finding, without its indentation. */
function markOf(line: Line, number: number, { line: first, column, endLine, endColumn }: ReportedFinding): Mark {
  const text = textOf(line);
  const indent = text.length - text.trimStart().length;
  return { start: number === first ? column - 1 : indent, end: number === endLine ? endColumn - 1 : text.length };
}
