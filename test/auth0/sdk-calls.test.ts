import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { intersects, subset } from 'semver';
import { describe, expect, test } from 'vitest';
import { SDK_CALLS } from '../../src/auth0/sdk-calls.ts';
import type { SdkCall, SdkRewrite } from '../../src/auth0/sdk-call.ts';
import { readFixtures } from '../fixtures.ts';

const SDKS = fileURLToPath(new URL('../logins/sdks', import.meta.url));

/** A text that calls a method of the table: its way, or the mere method where an object between has a name of its own. */
function calls({ way }: SdkCall, text: string): boolean {
  return way === '' ? /Auth0LockPasswordless/.test(text) : new RegExp(`(?:^|[.\\s])${way.replaceAll('.', '[?!]?\\.')}[?!]?(?:\\.|\\()`, 'm').test(text);
}

const programs = new Map(readdirSync(SDKS).map((sdk) => [sdk, readdirSync(`${SDKS}/${sdk}`).filter((name) => name.endsWith('.js')).map((name) => readFileSync(`${SDKS}/${sdk}/${name}`, 'utf8'))]));
const fixtures = readFixtures().filter(({ name }) => name.includes('sdk'));

/** The versions that the programs are run with, the newest of each major. */
const RUN: Readonly<Record<string, readonly string[]>> = { auth0: ['2.44.1', '3.7.2', '4.37.1', '5.14.1', '6.4.0', '7.1.0'], 'auth0-js': ['9.32.0', '10.2.1'] };

const rows = SDK_CALLS.map((row, index) => [`${index + 1}: ${row.sdk} ${row.way} ${row.versions}`, row] as const);
const rewrites = rows.flatMap(([name, row]) => row.rewrites.map((rewrite): [string, SdkCall, SdkRewrite] => [`${name} in ${rewrite.versions}${rewrite.for === undefined ? '' : ` for ${rewrite.for} logins`}`, row, rewrite]));

describe('every call of the table has a fixture that finds it', () => {
  test.each(rows)('%s', (_name, row) => {
    const own = fixtures.filter(({ input, findings }) => findings.length > 0 && calls(row, input));
    expect(own.map(({ name }) => name)).not.toEqual([]);
  });
});

describe('every rewrite of the table has a fixture, before and after', () => {
  test.each(rewrites)('%s', (_name, row, { versions }) => {
    const own = fixtures.filter(({ input, output, options }) => {
      const assumed = options.assume?.map((text) => text.slice(text.lastIndexOf('@') + 1)) ?? ['4.37.1'];
      return output !== input && calls(row, input) && assumed.some((one) => subset(one, versions));
    });
    expect(own.map(({ name }) => name)).not.toEqual([]);
  });
});

describe('every rewrite of the table is run with the real SDK', () => {
  test.each(rewrites)('%s', (_name, row, { versions }) => {
    expect(RUN[row.sdk]?.some((version) => intersects(version, versions))).toBe(true);
    expect(programs.get(row.sdk)?.some((text) => calls(row, text))).toBe(true);
  });
});
