import { highlighted, type Token } from '../highlight.ts';
import { element } from './element.ts';

/** What the lines of an element were drawn from. */
const drawn = new WeakMap<HTMLElement, readonly string[]>();

/**
 * Shows lines of code, each with the mark that its number has. Of what the element shows already only the lines that differ are
 * drawn again, so that typing in a long text is quick.
 */
export function drawCode(parent: HTMLElement, text: string, marks: ReadonlyMap<number, string> = new Map()): void {
  const lines = highlighted(text).map((tokens, index) => ({ tokens, mark: marks.get(index + 1) }));
  const old = drawn.get(parent) ?? [];
  const keys = lines.map((line) => JSON.stringify(line));
  const most = Math.min(old.length, keys.length);
  const head = countWhile(most, (index) => old[index] === keys[index]);
  const tail = countWhile(most - head, (index) => old.at(-1 - index) === keys.at(-1 - index));
  for (const line of [...parent.children].slice(head, old.length - tail)) line.remove();
  const next = parent.children[head] ?? null;
  for (const { tokens, mark } of lines.slice(head, lines.length - tail)) parent.insertBefore(lineOf(tokens, mark), next);
  drawn.set(parent, keys);
}

/** The same mark for several lines. */
export function marksOf(lines: readonly number[], mark: string): [number, string][] {
  return lines.map((line) => [line, mark]);
}

function lineOf(tokens: readonly Token[], mark: string | undefined): HTMLElement {
  const pieces = tokens.map(({ kind, text }) => (kind === undefined ? text : element('span', { class: kind }, text)));
  return element('span', { class: mark === undefined ? 'line' : `line ${mark}` }, ...pieces, '\n');
}

/** How many of the first indexes hold. */
function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count++;
  return count;
}
