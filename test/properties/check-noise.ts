import ts from 'typescript';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import type { Outcome } from '../../src/rewrite/rewrite-texts.ts';
import { textFailureOf, type Failure } from './check.ts';
import { DROPPED } from './guide.ts';
import { migrate, type Migration } from './migrate.ts';
import { gapComments, withNoise, type Noise } from './noise.ts';

/** Migrates a program with noise around its code and without it, and compares: the noise stays, and changes nothing. */
export function noiseFailureOf(fileName: string, text: string, noise: Noise, options: LegacyOptions): Failure | undefined {
  const noisy = withNoise(text, noise);
  let migration: Migration;
  try {
    migration = migrate(fileName, noisy, options);
  } catch (error) {
    return { kind: 'crash', detail: String((error as Error).stack) };
  }
  const failure = textFailureOf(fileName, noisy, migration, options) ?? noiseFailure(fileName, text, noisy, migration, noise, options);
  return failure && { ...failure, migration };
}

function noiseFailure(fileName: string, text: string, noisy: string, migration: Migration, noise: Noise, options: LegacyOptions): Failure | undefined {
  const quiet = migrate(fileName, text, options);
  if (!areAlike(quiet.outcomes, migration.outcomes)) return { kind: 'other-findings', detail: `${quiet.outcomes.map(stateOf).join(', ')} without the noise` };
  if (migration.text === noisy) return undefined;
  const errors = syntaxErrorsIn(fileName, migration.text);
  if (errors.length > syntaxErrorsIn(fileName, noisy).length) return { kind: 'unparsable', detail: errors.join('\n') };
  const lost = lostComments(noisy, migration);
  if (lost.length > 0) return { kind: 'lost-comment', detail: `gap ${lost.join(', ')}` };
  if (!keepsEnds(noisy, migration.text, noise)) return { kind: 'other-ends' };
  const isTwin = noise.comments.length === 0 && noise.ends !== 'mixed';
  return isTwin && withNoise(quiet.text, noise) !== migration.text ? { kind: 'other-text', detail: quiet.text } : undefined;
}

/** Comments that are gone, and stood in nothing that the migration takes out: those go with it. */
function lostComments(before: string, { text, findings }: Migration): string[] {
  const plain = before.replace(/^\uFEFF/, '');
  const removed = findings.flatMap(({ edits = [] }) => edits.map(({ range }) => plain.slice(...range))).filter((code) => REMOVED.test(code));
  const gone = new Set(removed.flatMap(gapComments));
  const kept = new Set(gapComments(text));
  return gapComments(plain).filter((number) => !kept.has(number) && !gone.has(number));
}

/** Keys that go, also as the names of constants. */
const REMOVED = new RegExp(DROPPED.map((key) => key.replace(/_|(?=[A-Z])/g, '_?')).join('|'), 'i');

/** Whether the same was found and rewritten; but for code that is left because a comment stands in it. */
function areAlike(quiet: readonly Outcome[], noisy: readonly Outcome[]): boolean {
  const isLeft = ({ finding }: Outcome): boolean => finding.code === 'edit-refused' && /\bcomment\b/i.test(finding.detail ?? '');
  return quiet.length === noisy.length && noisy.every((outcome, index) => isLeft(outcome) || stateOf(outcome) === stateOf(quiet[index] as Outcome));
}

/** What was found, and how it ended. */
function stateOf({ finding, state }: Outcome): string {
  return `${finding.code} ${state}`;
}

/** What a parser says that this program does not have. */
function syntaxErrorsIn(fileName: string, text: string): string[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function keepsEnds(before: string, after: string, { ends }: Noise): boolean {
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF') || /\s*$/.exec(before)?.[0] !== /\s*$/.exec(after)?.[0]) return false;
  const kinds = new Set(after.match(/\r\n|\n|\r/g));
  return ends === 'mixed' ? !kinds.has('\r') : [...kinds].every((kind) => kind === ends);
}
