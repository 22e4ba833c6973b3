import { hasOverlap, sortEdits, type Edit } from '../../edits/edit.ts';
import type { ProvenExchange } from '../../legacy/exchange.ts';
import type { LegacyOptions } from '../../legacy/options.ts';
import { connectionsOf } from '../../legacy/parameters.ts';
import { missingStarts } from '../../legacy/starts.ts';
import { Evaluator } from '../../syntax/evaluate.ts';
import { grouped } from '../../syntax/grouped.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import { editsOfStart, homesFor } from './start.ts';
import { UnwritableError } from './unwritable.ts';

/** The starts that come with exchanges. */
export interface AddedStarts {
  /** The edits that come with an exchange, by their files: those of its own, and of the exchanges that are rewritten with it. */
  readonly edits: ReadonlyMap<ProvenExchange, ReadonlyMap<SourceFile, readonly Edit[]>>;
  /** Why an exchange that lacks a start gets none. */
  readonly refusals: ReadonlyMap<ProvenExchange, string>;
}

export const NO_STARTS_ADDED: AddedStarts = { edits: new Map(), refusals: new Map() };

/** What is added for an exchange: edits, or why there are none. */
type Added = { readonly edits: readonly Edit[] } | { readonly refusal: string };

/** Writes one start for each file and each connection that is logged in with and that nothing in the project starts. */
export function addStarts(exchanges: readonly ProvenExchange[], options: LegacyOptions): AddedStarts {
  const evaluator = new Evaluator();
  const edits = new Map<ProvenExchange, ReadonlyMap<SourceFile, readonly Edit[]>>();
  const refusals = new Map<ProvenExchange, string>();
  const added = new Map<ProvenExchange, readonly Edit[]>();
  for (const [file, own] of grouped(exchanges, ({ node }) => fileOf(node))) {
    for (const [exchange, all] of addInFile(file, own, evaluator, options)) {
      added.set(exchange, all.flatMap((one) => ('edits' in one ? one.edits : [])));
      const refusal = all.find((one) => 'refusal' in one);
      if (refusal) refusals.set(exchange, refusal.refusal);
    }
  }
  // Exchanges that share a change have all their edits in common.
  for (const [, members] of grouped(exchanges, ({ changes }) => changes)) {
    const byFile = new Map([...grouped(members, ({ node }) => fileOf(node))].map(([file, own]) => [file, merged(own.flatMap((one) => added.get(one) ?? []))] as const));
    for (const member of members) edits.set(member, byFile);
  }
  return { edits, refusals };
}

function addInFile(file: SourceFile, exchanges: readonly ProvenExchange[], evaluator: Evaluator, options: LegacyOptions): Map<ProvenExchange, Added[]> {
  const written = new Map<string, Added>();
  const taken = new Set(file.text.match(/[\w$]+/g));
  const found = new Map<ProvenExchange, Added[]>();
  for (const exchange of exchanges) {
    const missing = missingStarts(exchange, file, evaluator, options);
    found.set(exchange, missing.map((connection) => {
      const known = written.get(connection);
      if (known && 'edits' in known) return known;
      const added = attempt(() => editsOfStart({ exchange, connection, isShared: isShared(exchange, exchanges, connection, evaluator, options), evaluator, options, taken }));
      written.set(connection, added);
      return added;
    }));
  }
  return found;
}

function attempt(write: () => readonly Edit[]): Added {
  try {
    return { edits: write() };
  } catch (error) {
    if (error instanceof UnwritableError) return { refusal: error.message };
    throw error;
  }
}

/** Whether the function of an exchange exchanges codes of another connection as well. */
function isShared(exchange: ProvenExchange, all: readonly ProvenExchange[], connection: string, evaluator: Evaluator, options: LegacyOptions): boolean {
  const item = homesFor({ exchange, connection, evaluator, options })[0]?.item;
  return all.some((one) => connectionsOf(evaluator, one.request.bodies.bodies, options).names.some((name) => {
    return name !== connection && homesFor({ exchange: one, connection: name, evaluator, options })[0]?.item === item;
  }));
}

/** Insertions at one place become one, in their order. */
function merged(edits: readonly Edit[]): Edit[] {
  const byPlace = grouped([...new Set(edits)], ({ range }) => range.join('-'));
  const joined = [...byPlace.values()].map((all): Edit => ({ range: (all[0] as Edit).range, text: all.map(({ text }) => text).join('') }));
  return hasOverlap(joined) ? [] : sortEdits(joined);
}
