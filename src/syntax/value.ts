import type { CallLike, ClassNode, FunctionNode, Node, Program, Range } from './node.ts';
import { offsetsOf, textOfLiteral, type LiteralNode } from './literal.ts';
import type { Variable } from './scopes.ts';
import type { ExportWay } from './surroundings.ts';

/**
 * What the evaluator read on its way from a use to the source of a value: a variable, a member of a class, or an export.
 * Who edits the source changes every reader of the cell.
 */
export type Cell =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'member'; readonly owner: Node; readonly key: string }
  /** An export of a module that no variable holds: a key of `exports`, `export default {…}`, the value of a JSON file. */
  | { readonly kind: 'export'; readonly program: Program; readonly way: ExportWay }
  /** An object literal without a name, read by the `this` of its methods. */
  | { readonly kind: 'loose'; readonly object: Node };

/** The cells read on the way to a place, the last first. `node` is the reference that read the cell. */
export interface Via {
  readonly cell: Cell;
  readonly node: Node;
  readonly rest: Via | undefined;
}

/** The cells that were read on the way to a place, the last first, each with the rest of the way. */
export function stepsOf(via: Via | undefined): Via[] {
  const steps: Via[] = [];
  for (let step = via; step; step = step.rest) steps.push(step);
  return steps;
}

/** One call of a function of this project: its parameters stand for the call's arguments. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly call: CallLike;
  readonly args: readonly Operand[];
  readonly upper: Frame | undefined;
  readonly depth: number;
  /** The cells by which the function itself was read; what its code reads comes in front of them. */
  readonly entry: Via | undefined;
  /** What made the object that the method is called on: `new Client('https://…')`. */
  readonly maker?: CallLike | undefined;
}

/** An expression in its surroundings: what is needed to evaluate it. */
export interface Operand {
  readonly node: Node;
  readonly frame: Frame | undefined;
  readonly via: Via | undefined;
}

/** A known piece of a text. Without `source` it is the program's own, such as the slash that a join puts in. */
export interface TextPart {
  readonly kind: 'known';
  readonly text: string;
  readonly source: LiteralNode | undefined;
  /** Where the piece starts in the text of its source; at its start where it is not said. */
  readonly from?: number;
  readonly via: Via | undefined;
  /** Whether the program encodes the source for a form before it becomes part of the text. */
  readonly isEncoded?: boolean;
}

/** A piece of a text that is known only when the program runs. */
export interface Hole {
  readonly kind: 'hole';
  readonly node: Node;
}

export type Piece = TextPart | Hole;

export interface TextValue {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  readonly node: Node;
}

/** Where one key of an object was written. */
export type WritePlace =
  | { readonly kind: 'property'; readonly node: Node }
  | { readonly kind: 'assignment'; readonly node: Node }
  /** A key that a pattern or a loop assigns to: `({ code: body.password } = form)`. */
  | { readonly kind: 'target'; readonly node: Node }
  | { readonly kind: 'call'; readonly node: CallLike; readonly key: Node }
  | { readonly kind: 'pair'; readonly node: Node; readonly key: Node }
  | { readonly kind: 'field'; readonly node: Node }
  | { readonly kind: 'text'; readonly key: TextSlice; readonly value: TextSlice; readonly whole: TextSlice };

/** A range of a text value: `start` and `end` count in the text of {@link textOf}. */
export interface TextSlice {
  readonly text: TextValue;
  readonly start: number;
  readonly end: number;
}

/** One thing that happens to an object on its way to the request, in the order in which it happens. */
export type Write =
  | {
      readonly op: 'set';
      readonly key: string;
      readonly value: Operand | TextSlice;
      readonly place: WritePlace;
      readonly via: Via | undefined;
      /** Whether it counts only where the key has no value yet: `body.a ??= b`, `_.defaults(body, …)`. */
      readonly isDefault?: boolean;
    }
  | { readonly op: 'delete'; readonly key: string; readonly node: Node; readonly via: Via | undefined }
  /** A write below a key: `body.authParams.scope = …`. One that only may happen changes nothing where the key holds a text. */
  | { readonly op: 'nested'; readonly key: string; readonly apply: (value: Value) => Value; readonly mayHappen?: boolean }
  /** Something that may set any key. */
  | { readonly op: 'unknown'; readonly why: Unseen; readonly node: Node };

/** Why not every key of an object is seen; `below` is about the keys of the objects in it. */
export type Unseen = 'spread' | 'computed-key' | 'escape' | 'elsewhere' | 'below';

/** The literal that an object starts from; keys can be added to it. */
export interface ObjectPlace {
  readonly node: Node;
  readonly via: Via | undefined;
  /** The number of writes that happened before the literal's end; a key added to the literal is written there. */
  readonly after: number;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly writes: readonly Write[];
  readonly places: readonly ObjectPlace[];
  readonly node: Node;
}

export type Encoding = 'json' | 'form' | 'multipart' | 'opaque';

export interface EncodedValue {
  readonly kind: 'encoded';
  readonly encoding: Encoding;
  readonly value: Value;
  readonly node: Node;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Operand[];
  /** False where there may be items that are not seen. */
  readonly complete: boolean;
  readonly node: Node;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly fn: FunctionNode;
  readonly frame: Frame | undefined;
  readonly via: Via | undefined;
  readonly node: Node;
  /** What made the object that it is a method of. */
  readonly maker?: CallLike | undefined;
}

export interface PrimitiveValue {
  readonly kind: 'primitive';
  readonly value: number | bigint | boolean | null | undefined;
  readonly node: Node;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly via: Via | undefined;
}

/** An object that `new` makes of a class of the project. */
export interface InstanceValue {
  readonly kind: 'instance';
  readonly owner: ClassNode;
  readonly via: Via | undefined;
  readonly node: Node;
}

export interface UnknownValue {
  readonly kind: 'unknown';
  readonly node: Node;
  /** The surroundings of a call whose result is unknown; its arguments can be evaluated there. */
  readonly operand?: Operand;
}

export type Value = (
  | TextValue
  | ObjectValue
  | EncodedValue
  | ListValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | PrimitiveValue
  | UnknownValue
) & {
  /** Whether there may be nothing instead, in cases that the code has an answer to where it cares: `TABLE[key] ?? 'email'`. */
  readonly mayBeMissing?: boolean;
};

/** The same value, of which it is not sure that there is one. */
export function maybe(value: Value): Value {
  return { ...value, mayBeMissing: true };
}

/** Stands for a hole in the text of a value; no source holds this private-use character by chance. */
export const HOLE = '\uE0FF';

/** A value's text with {@link HOLE} for each hole. */
export function textOf(value: TextValue): string {
  return value.pieces.map((piece) => (piece.kind === 'known' ? piece.text : HOLE)).join('');
}

/** The text of a value without holes. */
export function knownText(value: Value): string | undefined {
  if (value.kind !== 'text' || value.pieces.some((piece) => piece.kind === 'hole')) return undefined;
  return textOf(value);
}

/** A part of a text value that lies in one literal of the source. */
export interface SourceSlice {
  readonly node: LiteralNode;
  readonly range: Range;
  readonly via: Via | undefined;
  readonly isEncoded?: boolean | undefined;
}

/** Where a slice of a text stands in the source, literal by literal. Nothing where a part of it is a hole or no source holds it. */
export function sourcesOf({ text, start, end }: TextSlice): SourceSlice[] | undefined {
  const slices: SourceSlice[] = [];
  let at = 0;
  for (const piece of text.pieces) {
    const length = piece.kind === 'known' ? piece.text.length : 1;
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + length) - at;
    at += length;
    if (from >= to) continue;
    if (piece.kind === 'hole' || !piece.source) return undefined;
    const offsets = offsetsOf(piece.source);
    // A literal whose escapes this project reads otherwise than the parser is no place to edit.
    if (offsets.length !== (textOfLiteral(piece.source)?.length ?? -1) + 1) return undefined;
    const base = piece.from ?? 0;
    slices.push({ node: piece.source, range: [offsets[base + from] as number, offsets[base + to] as number], via: piece.via, isEncoded: piece.isEncoded });
  }
  return slices;
}

/** A text value cut to a slice of it. */
export function cut({ text, start, end }: TextSlice): TextValue {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of text.pieces) {
    const length = piece.kind === 'known' ? piece.text.length : 1;
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + length) - at;
    at += length;
    if (from >= to) continue;
    const isWhole = from === 0 && to === length;
    if (isWhole || piece.kind === 'hole') pieces.push(piece);
    else pieces.push({ ...piece, text: piece.text.slice(from, to), from: (piece.from ?? 0) + from });
  }
  return { kind: 'text', pieces, node: text.node };
}

export function textPart(source: LiteralNode, via: Via | undefined): Piece {
  const text = textOfLiteral(source);
  return text === undefined ? { kind: 'hole', node: source } : { kind: 'known', text, source, via };
}

export function ownText(text: string): TextPart {
  return { kind: 'known', text, source: undefined, via: undefined };
}
