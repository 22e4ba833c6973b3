import type { Edit, EditGroup, Range } from '../edits/edit.ts';
import type { TemplateRead } from './template-reads.ts';

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

/**
 * Several programs that see each other's names, as one: each ends before the next begins.
 *
 * @param reads what else uses these names; each name is one more statement behind the programs
 * @param owner what stands in front of a name there: `this.`
 */
export function joinedPart(text: string, ranges: readonly Range[], extension: string, runsInBrowser: boolean, reads: readonly TemplateRead[] = [], owner = ''): Part {
  const copies: Copy[] = [];
  let behind = '';
  for (const { name, isSet, ranges: places } of reads) {
    // What sets a name may do so at any time; what is optional cannot be set.
    const isGiven = isSet && !name.includes('?');
    behind += `\n;${SOMEBODY}=${isGiven ? '()=>' : ''}${owner}`;
    copies.push({ from: text.length + behind.length, places });
    behind += isGiven ? `${name}=${SOMEBODY};` : `${name};`;
  }
  const placesOf = ([start, end]: Range): Range[] => {
    const copy = start < text.length ? undefined : copies.findLast(({ from }) => from <= start);
    return copy ? copy.places.map(([place]) => [place + start - copy.from, place + end - copy.from]) : [[start, end]];
  };
  const own = codePart(text, [...ranges, ...reads.flatMap((read) => read.ranges)], extension, runsInBrowser, () => {
    const characters = masked(text, ranges).split('');
    for (const [, end] of ranges.slice(0, -1)) characters[end] = ';';
    return characters.join('') + behind;
  });
  return {
    ...own,
    get code() {
      return own.code;
    },
    range: [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0],
    rangeOf: (range) => placesOf(range)[0] ?? range,
    editsOf: (edits) => own.editsOf(edits.flatMap((edit) => placesOf(edit.range).map((range) => ({ ...edit, range })))),
  };
}

/** Where a name of the template stands in the code, and where in the file. */
interface Copy {
  readonly from: number;
  readonly places: readonly Range[];
}

/** A name that no program has, and that keeps what is read: nobody knows what becomes of it. */
const SOMEBODY = '\u00f8';

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
