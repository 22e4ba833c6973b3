import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { COMPUTES, COMPUTES_PROBE, COMPUTING } from '../../dist/src/project/computes.js';
import { TokenIndex } from '../../dist/src/search/token-index.js';
import { addTokens, bitsOf, FILTER_WORDS, isSet } from '../../src/search/token-filter.ts';

const folder = mkdtempSync(join(tmpdir(), 'oauth-ro-tokens-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const indexOf = (...paths: string[]): TokenIndex => new TokenIndex(paths, COMPUTING, COMPUTES_PROBE);

describe('a file may hold a text', () => {
  const path = file('settings.js', "import { AUTH_URL } from '@acme/auth-settings';\nexport const $login = café(AUTH_URL, 42);");
  test.each([
    ['of which it has every name', 'auth-settings', true],
    ['in any case', 'Auth_Url', true],
    ['with a number', '42', true],
    ['with letters beyond ASCII', 'café', true],
    ['with letters of another case', 'CAFÉ', true],
    ['with a dollar', '$login', true],
    ['of no names', '../', true],
    ['of which it lacks one', '@acme/other-settings', false],
    ['only as a whole name', 'login', false],
    ['in pieces of ASCII', 'caf', true],
  ])('%s', (_name, text, may) => {
    expect(indexOf(path).mayHold(path, text)).toBe(may);
  });

  test('that stands anywhere in it', () => {
    const token = fc.string({ unit: fc.constantFrom('a', 'B', '7', '_', '$', 'é'), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.array(fc.tuple(token, fc.constantFrom(' ', '.', "'", '/', '\n', '\r\n')), { maxLength: 30 }), (pairs) => {
      const bytes = Buffer.from(pairs.flat().join(''));
      const filter = new Uint32Array(FILTER_WORDS);
      addTokens(bytes, bytes.length, filter, 0);
      return pairs.every(([one]) => bitsOf(one).every((bit) => isSet(filter, 0, bit)));
    }), { numRuns: 2000 });
  });

  test('where it is too large, not to be read, or unknown', () => {
    const paths = [file('large.js', ' '.repeat((1 << 18) + 5)), file('wide.js', Buffer.from('\uFEFFa', 'utf16le')), join(folder, 'missing.js')];
    const index = indexOf(...paths);
    expect([...paths, join(folder, 'other.js')].map((one) => index.mayHold(one, 'anything'))).toEqual([true, true, true, true]);
  });
});

test('files that load modules by computed names are told, on either thread', () => {
  const code = (place: number): string => (place % 9 === 0 ? 'require(`./${name}`)' : place % 9 === 1 ? "require('./settings')" : 'nothing');
  const paths = Array.from({ length: 3500 }, (_, place) => file(`many/${place % 50}/${place}.js`, code(place)));
  const index = indexOf(...paths);
  expect(paths.filter((path, place) => index.probed(path) !== (place % 9 === 0 ? COMPUTES : 0))).toEqual([]);
  expect(paths.filter((path, place) => index.mayHold(path, 'settings') !== (place % 9 === 1))).toEqual([]);
});
