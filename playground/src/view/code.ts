import { highlighted } from '../highlight.ts';
import { element } from './element.ts';

/** Lines of code, each with the mark that its number has. */
export function codeLines(text: string, marks: ReadonlyMap<number, string> = new Map()): HTMLElement[] {
  return highlighted(text).map((tokens, index) => {
    const mark = marks.get(index + 1);
    return element('span', { class: mark === undefined ? 'line' : `line ${mark}` }, ...tokens.map(({ kind, text: piece }) => (kind === undefined ? piece : element('span', { class: kind }, piece))), '\n');
  });
}

/** The same mark for several lines. */
export function marksOf(lines: readonly number[], mark: string): [number, string][] {
  return lines.map((line) => [line, mark]);
}
