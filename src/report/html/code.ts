import type { Line, Segment } from './highlight.ts';
import { markup, type Markup } from './markup.ts';

/** A part of a line to be marked; columns count from 0. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A line of code, in which some parts are marked. */
export function codeOf(line: Line, marks: readonly Mark[], element: 'ins' | 'del' | 'mark'): Markup {
  return markup`<code>${piecesOf(line, marks).map(({ isMarked, segments }) => markedPiece(segments.map(colouredSegment), isMarked, element))}</code>`;
}

/** The text of a line, whatever it looks like. */
export function textOf(line: Line | undefined): string {
  return (line ?? []).map(({ text }) => text).join('');
}

function markedPiece(content: readonly Markup[], isMarked: boolean, element: 'ins' | 'del' | 'mark'): Markup {
  if (!isMarked) return markup`${content}`;
  if (element === 'mark') return markup`<mark>${content}</mark>`;
  return element === 'ins' ? markup`<ins>${content}</ins>` : markup`<del>${content}</del>`;
}

function colouredSegment({ text, kind }: Segment): Markup {
  return kind === undefined ? markup`${text}` : markup`<span class="hl-${kind}">${text}</span>`;
}

interface Piece {
  readonly isMarked: boolean;
  readonly segments: Segment[];
}

/** The segments of a line, cut where a mark begins or ends. */
function piecesOf(line: Line, marks: readonly Mark[]): readonly Piece[] {
  const borders = marks.flatMap(({ start, end }) => [start, end]);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { text, kind } of line) {
    const end = offset + text.length;
    const cuts = [offset, ...borders.filter((border) => border > offset && border < end).sort((a, b) => a - b), end];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const segment = { text: text.slice(from - offset, (cuts[index + 1] ?? end) - offset), kind };
      const isMarked = marks.some((mark) => mark.start <= from && from < mark.end);
      if (pieces.at(-1)?.isMarked === isMarked) pieces.at(-1)?.segments.push(segment);
      else pieces.push({ isMarked, segments: [segment] });
    }
    offset = end;
  }
  return pieces;
}
