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
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map((match): Line => {
    const [whole, line = ''] = match;
    return { start: match.index, end: match.index + line.length, next: match.index + whole.length, text: line };
  });
}
