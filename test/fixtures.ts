import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FollowUpCode } from '../src/legacy/follow-up-texts.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';

export const FIXTURES = fileURLToPath(new URL('../__fixtures__', import.meta.url));

/** One finding of a fixture: where it is, what it is, and how it ends. */
export interface ExpectedFinding {
  readonly at: string;
  readonly code: string;
  readonly state: 'rewritten' | 'manual';
}

/** `<case>.input.<ext>`, with `<case>.output.<ext>` where the text changes, `<case>.findings.json`, `<case>.options.json` and `<case>.follow-ups.json`. */
export interface Fixture {
  /** The path below the fixtures' folder, without `.input.<ext>`. */
  readonly name: string;
  readonly fileName: string;
  readonly input: string;
  /** The same as the input where nothing changes. */
  readonly output: string;
  readonly isRewritten: boolean;
  readonly findings: readonly ExpectedFinding[];
  readonly options: LegacyOptions;
  /** What the migration leaves to people, besides what it always does; nothing where the fixture is not about it. */
  readonly followUps: readonly ExpectedFollowUp[] | undefined;
}

/** One place of a follow-up. */
export interface ExpectedFollowUp {
  readonly at: string;
  readonly code: FollowUpCode;
}

function readJson<T>(path: string, otherwise: T): T {
  const text = readIfThere(path);
  return text === undefined ? otherwise : (JSON.parse(text) as T);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** All fixtures, in the order of their names. */
export function readFixtures(): Fixture[] {
  const entries = readdirSync(FIXTURES, { recursive: true, withFileTypes: true });
  const inputs = entries.filter((entry) => entry.isFile() && entry.name.includes('.input.')).map((entry) => join(entry.parentPath, entry.name));
  return inputs.sort().map(readFixture);
}

/** The fixtures of what a file shows by itself: whether a start is missing it does not. */
export function readFixturesOfFiles(): Fixture[] {
  return readFixtures().filter(({ options }) => !options.addStart);
}

function readFixture(path: string): Fixture {
  const [stem = '', extension = ''] = basename(path).split('.input.');
  const base = join(dirname(path), stem);
  const input = readFileSync(path, 'utf8');
  const output = readIfThere(`${base}.output.${extension}`);
  return {
    name: relative(FIXTURES, base),
    fileName: `${stem}.${extension}`,
    input,
    output: output ?? input,
    isRewritten: output !== undefined,
    findings: readJson(`${base}.findings.json`, []),
    options: readJson(`${base}.options.json`, {}),
    followUps: readJson(`${base}.follow-ups.json`, undefined),
  };
}
