import type { Dialect } from './dialects.ts';
import { memberName, nameOf, rootOf, walk, type Comment, type Node, type Program } from './node.ts';
import { findVariable, type Scopes, type Variable } from './scopes.ts';
import type { Surroundings } from './surroundings.ts';

/** A place in a file. `line` and `column` count from 1, columns in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const filesByProgram = new WeakMap<Program, SourceFile>();

/** A file as one tree with its scopes. Offsets count in `text`, which has no byte order mark. */
export class SourceFile {
  readonly name: string;
  readonly text: string;
  readonly ast: Program;
  readonly scopes: Scopes;
  /** How this project has read the file; nothing for a tree that somebody else has made. */
  readonly dialect: Dialect | undefined;
  /** What the files around it know of it, once the project has taken it in. */
  surroundings: Surroundings | undefined;
  readonly #variables = new WeakMap<Node, Variable | null>();
  #globals: ReadonlySet<string> | undefined;
  #lineStarts: number[] | undefined;
  #accesses: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(parts: { name: string; text: string; ast: Program; scopes: Scopes; dialect?: Dialect }) {
    this.name = parts.name;
    this.text = parts.text;
    this.ast = parts.ast;
    this.scopes = parts.scopes;
    this.dialect = parts.dialect;
    filesByProgram.set(parts.ast, this);
  }

  get comments(): readonly Comment[] {
    return this.ast.comments ?? [];
  }

  /** The names that the file uses and does not declare. */
  get globals(): ReadonlySet<string> {
    return (this.#globals ??= new Set(this.scopes.acquire(this.ast)?.through.flatMap(({ identifier }) => nameOf(identifier) ?? [])));
  }

  /** The variable that an identifier of this file means. */
  variableOf(identifier: Node & { name: string }): Variable | undefined {
    let variable = this.#variables.get(identifier);
    if (variable === undefined) {
      variable = findVariable(this.scopes, identifier) ?? null;
      this.#variables.set(identifier, variable);
    }
    return variable ?? undefined;
  }

  /** Every access of a member of this name, in the order of the file. */
  memberAccesses(name: string): readonly Node[] {
    this.#accesses ??= indexAccesses(this.ast);
    return this.#accesses.get(name) ?? [];
  }

  textOf(node: Node): string {
    return this.text.slice(node.range[0], node.range[1]);
  }

  /** The line and column of an offset. */
  positionOf(offset: number): Position {
    return positionAmong((this.#lineStarts ??= lineStarts(this.text)), offset);
  }
}

function indexAccesses(program: Program): ReadonlyMap<string, readonly Node[]> {
  const accesses = new Map<string, Node[]>();
  walk(program, (node) => {
    const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
    if (name === undefined) return;
    const known = accesses.get(name);
    if (known) known.push(node);
    else accesses.set(name, [node]);
  });
  return accesses;
}

/** The line and column of an offset of a text. */
export function positionIn(text: string, offset: number): Position {
  return positionAmong(lineStarts(text), offset);
}

function positionAmong(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The file that a node belongs to. */
export function fileOf(node: Node): SourceFile {
  const file = filesByProgram.get(rootOf(node) as Program);
  if (!file) throw new Error(`A ${node.type} outside any file`);
  return file;
}
