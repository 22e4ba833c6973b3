/** A line of a text. All offsets count in the text. */
export interface Line {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  /** Behind its line break, where the next line starts. */
  readonly next: number;
  /** What it holds, without its line break. */
  readonly text: string;
}

/** The lines of a text, whatever ends them; the last may be empty. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of [...text.matchAll(/\r\n|\n|\r/g), { 0: '', index: text.length }]) {
    const next = index + lineBreak.length;
    lines.push({ start, end: index, next, text: text.slice(start, index) });
    start = next;
  }
  return lines;
}
