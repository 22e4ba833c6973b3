import { Evaluator } from '../syntax/evaluate.ts';
import type { Node, Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, stepsOf, type SourceSlice } from '../syntax/value.ts';
import type { LegacyOptions } from './options.ts';
import { requestsOf } from './detect.ts';
import { isUntouched, readersOf } from './readers.ts';
import type { ScopeProblemCode } from './reasons.ts';
import { positionsOf, type Position } from './scope-positions.ts';
import { Proof } from './scope-proof.ts';
import { scopeProblems, type ScopeProblem } from './scope-text.ts';

/** A wrong scope in a place that is proven to be a scope of Auth0. */
export interface ScopeFinding {
  readonly code: ScopeProblemCode;
  readonly range: Range;
  /** What stands there, and what was meant; nothing where a person decides. */
  readonly found: string;
  readonly replacement: string | undefined;
  /** The edit; nothing where a person decides, or where other code reads the text too. */
  readonly edit: { readonly range: Range; readonly text: string } | undefined;
}

/** Finds what is wrong with the Auth0 scopes of a file. */
export function detectScopes(file: SourceFile, options: LegacyOptions): ScopeFinding[] {
  const evaluator = new Evaluator();
  const proof = new Proof(evaluator, options);
  const findings = new Map<string, ScopeFinding>();
  const proven: { position: Position; problems: ScopeProblem[] }[] = [];
  let sent: ReadonlySet<Node> | undefined;
  for (const position of positionsOf(file, evaluator)) {
    const problems = position.values.flatMap((value) => scopeProblems(value, options.scopes ?? [], position.isForm));
    if (problems.length === 0) continue;
    sent ??= sentScopes(file, evaluator);
    if (sent.has(position.node) || proof.isAuth0(position.node)) proven.push({ position, problems });
  }
  const reads = new Set(proven.flatMap(({ problems }) => problems.flatMap(({ slice }) => (sourcesOf(slice) ?? []).flatMap(({ via }) => stepsOf(via).map(({ node }) => node)))));
  for (const { position, problems } of proven) {
    for (const problem of problems) {
      const finding = findingOf(position, problem, reads);
      findings.set(`${finding.code}:${finding.range.join('-')}`, finding);
    }
  }
  return [...findings.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The places where the requests to the legacy endpoint get their scopes. */
function sentScopes(file: SourceFile, evaluator: Evaluator): ReadonlySet<Node> {
  const writes = requestsOf(file, evaluator).flatMap(({ bodies }) => bodies.bodies.flatMap(({ object }) => object.writes));
  return new Set(writes.flatMap((write) => (write.op === 'set' && write.key === 'scope' && write.place.kind !== 'text' ? [write.place.node] : [])));
}

function findingOf({ node, isForm }: Position, { code, place, slice, text, found }: ScopeProblem, reads: ReadonlySet<Node>): ScopeFinding {
  const [shown, ...others] = sourcesOf(place) ?? [];
  const source = only(sourcesOf(slice));
  if (!shown || others.length > 0 || !source) return { code, range: node.range, found, replacement: text, edit: undefined };
  const written = text !== undefined && isForm ? text.replaceAll(' ', '%20') : text;
  const edit = written !== undefined && !isReadElsewhere(source, reads) ? { range: source.range, text: written } : undefined;
  return { code, range: shown.range, found, replacement: text, edit };
}

function only<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}

/** Whether code that is not proven to want an Auth0 scope reads the text too. */
function isReadElsewhere(source: SourceSlice, reads: ReadonlySet<Node>): boolean {
  for (let via = source.via; via; via = via.rest) {
    const here = via;
    const { nodes } = readersOf(via.cell);
    if (nodes.some((read) => !reads.has(read) && !isUntouched(read, here, source.node, undefined))) return true;
  }
  return false;
}
