import { Script } from 'node:vm';
import type { Finding } from '../../src/legacy/finding.ts';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import type { Outcome } from '../../src/rewrite/rewrite-texts.ts';

export interface Migration {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
  /** The findings of the first reading, with their edits. */
  readonly findings: readonly Finding[];
}

/** More than any text of these tests may take. */
const LIMIT = 10_000;

const HOOK = Symbol.for('oauth-ro-codemod.properties');
const hooked = new Script(`globalThis[Symbol.for(${JSON.stringify(HOOK.description)})]()`);

/**
 * Migrates a text as the program does it: a byte order mark is put aside.
 *
 * @throws where it takes too long: a loop without an end would stop the tests without a word of the program that made it
 */
export function migrate(fileName: string, text: string, options: LegacyOptions): Migration {
  let migration: Migration | undefined;
  Object.assign(globalThis, { [HOOK]: () => void (migration = migrateNow(fileName, text, options)) });
  // A watchdog stops whatever the script calls, too.
  hooked.runInThisContext({ timeout: LIMIT });
  return migration as Migration;
}

function migrateNow(fileName: string, text: string, options: LegacyOptions): Migration {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(bom.length);
  const analysis = analyze(fileName, plain, options);
  const rewritten = rewriteText(fileName, plain, analysis, options);
  return { text: bom + rewritten.text, outcomes: rewritten.outcomes, findings: analysis.findings };
}

export function isLoginFinding({ finding }: Outcome): boolean {
  return finding.rule === 'no-oauth-ro';
}
