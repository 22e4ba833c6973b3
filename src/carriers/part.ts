import type { Edit, EditGroup, Range } from '../edits/edit.ts';

/** A part of a file that holds code, or a request that is told as code. */
export interface Part {
  /** The extension of the language that it is in: `js`, `ts`, `tsx`. */
  readonly extension: string;
  /** The code as the engine reads it. */
  readonly code: string;
  /** Where it stands in the file, from its first character to its last. */
  readonly range: Range;
  /** What else of the file it stands for. */
  readonly more?: readonly Range[];
  /** Whether it is code that stands in the file as it is, and no request in another form. */
  readonly isCode: boolean;
  /** Whether it is but an expression, which may hold an address that nothing asks for here. */
  readonly isFragment?: boolean;
  readonly runsInBrowser: boolean;
  /** Where a range of the code stands in the file. */
  rangeOf(range: Range): Range;
  /** The edits of the file that make edits of the code; nothing where one touches what does not stand in the file. */
  editsOf(edits: EditGroup): EditGroup | undefined;
}

/** What a file holds besides its own language. */
export interface Carried {
  readonly parts: readonly Part[];
  /** The ranges of the file that the parts stand for; what else it holds is text. */
  readonly ranges: readonly Range[];
  /** Code in languages that are not read. */
  readonly texts?: readonly Range[];
  /** Whether the rest of the file speaks to people, who may well speak of what is old. */
  readonly isProse: boolean;
}

/** Finds the parts of a text. All offsets count in the text. */
export type Carrier = (text: string) => Carried;

export const NOTHING_CARRIED: Carried = { parts: [], ranges: [], isProse: false };

export function joinCarried(all: readonly Carried[], isProse = false): Carried {
  return { parts: all.flatMap(({ parts }) => parts), ranges: all.flatMap(({ ranges }) => ranges), texts: all.flatMap(({ texts = [] }) => texts), isProse };
}

/** Several programs that see each other's names, as one: each ends before the next begins. */
export function joinedPart(text: string, ranges: readonly Range[], extension: string, runsInBrowser: boolean): Part {
  const ends = ranges.slice(0, -1).map(([, end]) => end);
  return codePart(text, ranges, extension, runsInBrowser, () => ends.reduce((code, end) => `${code.slice(0, end)};${code.slice(end + 1)}`, masked(text, ranges)));
}

/** A text of which only some ranges are left; everything else is spaces, so that every offset and line stays what it was. */
export function masked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of ranges) {
    result += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return result + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}

/** Code that stands in a file as it is, in one range or in several lines of one program. */
export function codePart(text: string, ranges: readonly Range[], extension: string, runsInBrowser: boolean, code = (): string => masked(text, ranges)): Part {
  const isInside = ({ range: [start, end] }: Edit): boolean => ranges.some(([from, to]) => from <= start && end <= to);
  const range: Range = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  return {
    extension,
    // A document may have hundreds of fences, each as long as the document.
    get code() {
      return code();
    },
    range,
    isCode: true,
    runsInBrowser,
    rangeOf: (one) => one,
    editsOf: (edits) => (edits.every(isInside) ? edits : undefined),
  };
}
