import type { Evaluator } from '../syntax/evaluate.ts';
import type { CallLike, FunctionNode, Node } from '../syntax/node.ts';
import type { GivenFunction } from '../syntax/references.ts';
import type { Part } from './response-tables.ts';

/** A function that a response has gone into, and the call that gives what it gives back. */
export interface Frame {
  readonly fn: FunctionNode;
  /** The call that has entered it, where the file calls it itself and no library does. */
  readonly call: CallLike | undefined;
  /** The expression that holds what the function gives back. */
  readonly result: Node | undefined;
  readonly upper: Frame | undefined;
  readonly depth: number;
}

/** An expression that holds a part of a response. */
export interface Trace {
  readonly node: Node;
  readonly part: Part;
  /** The last name on the way: a key that was read, or a parameter. */
  readonly key: string | undefined;
  /** The keys below which the part lies in what the expression holds. */
  readonly below: readonly string[];
  /** Whether the expression may fail with it, and does not hold it. */
  readonly isThrown: boolean;
  /** The functions that it has gone into. */
  readonly frame: Frame | undefined;
}

/** How a function is entered: which of its parameters take what is traced, and where its result goes. */
export interface Entry {
  readonly from: number;
  /** Behind the last of the parameters; where it is not said, all that the part may come in. */
  readonly to?: number | undefined;
  readonly call?: CallLike | undefined;
  readonly result: Node | undefined;
}

/** The work that is done on a response: what one step hands to the next. */
export interface Course {
  readonly evaluator: Evaluator;
  /** Goes on at an expression. */
  add(trace: Trace): void;
  /** Goes on at every use of what a name, a field or a pattern comes to hold. */
  bind(target: Node, trace: Trace, at: Node | undefined): void;
  /** Goes on in a function. */
  enter(fn: FunctionNode, trace: Trace, entry: Entry): void;
  /** The uses of what a name or a field holds. */
  readsOf(holder: Node): readonly Node[];
  /** The functions that an expression may give; a parameter gives those that callers pass. */
  functionsOf(node: Node, frame: Frame | undefined): readonly GivenFunction[];
}

/** The frame of a function among those that a response is in. */
export function frameOf(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  for (let current = frame; current; current = current.upper) if (current.fn === fn) return current;
  return undefined;
}
