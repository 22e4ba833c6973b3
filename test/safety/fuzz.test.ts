import { extname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedIn } from '../../src/carriers/carriers.ts';
import { groupBy } from '../../src/report/context.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { readFixtures, type Fixture } from '../fixtures.ts';
import { IS_FULL, share } from '../support/share.ts';

/** `TEXTS=100000 SEED=7 npx vitest run test/safety/fuzz` looks further. */
const TEXTS = Number(process.env.TEXTS ?? (IS_FULL ? 20_000 : 400));
const SEED = Number(process.env.SEED ?? 20_261_128);

/** No text of these takes longer. */
const LONGEST = Number(process.env.LONGEST ?? 10_000);

/** What begins, ends and separates in one of the languages, and what breaks their readers. */
const TOKENS = [
  '<script>', '</script>', '<script lang="ts">', '<!--', '-->', '<![CDATA[', '<template>', '{{', '}}', '@click="', '---', '```js', '```', '~~~', '> ', '    ', '###', '{', '}', '[', ']', '(', ')', '"', "'", '`', '${', '\\', '\\u', '\\x',
  '\n', '\r\n', '\r', '\t', ' ', '\0', '\u2028', '\uFEFF', '\uD83D', '\u{1F511}', '//', '/*', '*/', '#', '=', '==', ':', ',', ';', '@', '%', '%7', '%2F', '&', '<<EOF', 'EOF', '$(', 'curl -X POST -d', '--data-raw', 'POST https://a.auth0.com/oauth/ro',
  '/oauth/ro', 'oauth\\/ro', 'connection', 'password', 'grant_type=password&connection=sms', '"request": {', '"url":', '"postData":', '"text":', '{"scripts":', 'import ', 'export default', 'await ', 'fetch(', 'JSON.stringify(', '...', '=>', '__proto__', 'constructor',
] as const;

const tokens = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }), { maxLength: 12 }).map((parts) => parts.join(''));

/** Changes of a text, each at a place in thousandths: a part goes, comes twice, or makes room for other ones. */
const mutations = fc.array(fc.record({ at: fc.nat(999), length: fc.oneof(fc.nat(4), fc.nat(200)), kind: fc.constantFrom('remove', 'repeat', 'insert', 'end'), text: tokens }), { minLength: 1, maxLength: 4 });

type Mutation = (typeof mutations extends fc.Arbitrary<infer T> ? T : never)[number];

function mutated(text: string, { at, length, kind, text: added }: Mutation): string {
  const start = Math.floor((at / 1000) * (text.length + 1));
  const part = text.slice(start, start + length);
  const middle = { remove: '', repeat: part + part, insert: added + part, end: added }[kind];
  return text.slice(0, start) + middle + (kind === 'end' ? '' : text.slice(start + length));
}

const fixtures = readFixtures();

/** One fixture, every kind of file as often as every other. */
const kinds = [...groupBy(fixtures, ({ fileName }) => extname(fileName)).values()];
const anyFixture = fc.tuple(fc.nat(kinds.length - 1), fc.nat(10_000)).map(([kind, index]) => {
  const ofKind = kinds[kind] as readonly Fixture[];
  return ofKind[index % ofKind.length] as Fixture;
});

/** Reads and migrates a text as the program does; whatever it is, what comes out is whole. */
function expectSafe(fileName: string, text: string, options: Fixture['options']): void {
  const start = performance.now();
  const all = { ...options, carriedIn };
  const analysis = analyze(fileName, text, all);
  for (const { range: [from, to] } of analysis.findings) expect(0 <= from && from <= to && to <= text.length, `${from}-${to} of ${text.length}`).toBe(true);
  const { text: migrated, outcomes } = rewriteText(fileName, text, analysis, all);
  if (migrated === text) expect(outcomes.filter(({ state }) => state === 'rewritten')).toEqual([]);
  else expect(rewriteText(fileName, migrated, analyze(fileName, migrated, all), all).text).toBe(migrated);
  expect(performance.now() - start).toBeLessThan(LONGEST);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

test(`${TEXTS} broken files from seed ${SEED} are read in all languages`, { timeout: 24 * 3_600_000 }, () => {
  fc.assert(
    fc.property(anyFixture, mutations, ({ fileName, input, options }, changes) => {
      expectSafe(fileName, changes.reduce(mutated, input), options);
    }),
    { seed: SEED, numRuns: TEXTS },
  );
});

/** Long texts of one piece, which a reader that goes back again and again does not come to the end of. */
const ATTACKS = ['/', '//', '/*', '*/', '<!--', '<script>', '{{', '{', '[[', '(', '"', "'", '`', '"""', '#', ' ', '\t', '\n', '\r', '\\', '=', '_', 'a', 'a-', '.', ',', ';', '@', '<<A\n', '<?php', '---\n', '```\n', '> ', '%2', '&a=', '$(', '${', '?.', '] ', 'x.y', '\u2028', '// /oauth/ro\n', 'curl ', '\\\n', '-d ', ': '] as const;
/** Names of files in every language that is read in another way. */
const NAMES = ['a.js', 'a.ts', 'a.vue', 'a.svelte', 'a.astro', 'a.html', 'a.md', 'a.mdx', 'a.har', 'a.json', 'a.http', 'a.sh', 'a.py', 'a.rb', 'a.php', 'a.lua', 'a.cs', 'a.yml', 'a.ini', 'a.tf', 'a.hs', 'a.ps1'] as const;
const LENGTH = IS_FULL ? 30_000 : 10_000;

test.each(share(NAMES, 3))('%s is read in time, whatever it repeats', { timeout: 600_000 }, (name) => {
  const slow: string[] = [];
  // An error at every character is slow to tell, and no more: Babel makes a stack for each.
  for (const attack of ATTACKS.filter((one) => one !== '\\\n' || !/\.[jt]s$/.test(name))) {
    for (const [front, back] of [['', '\n/oauth/ro "sms"'], ['x = "/oauth/ro"; ', '!']] as const) {
      const start = performance.now();
      analyze(name, front + attack.repeat(LENGTH / attack.length) + back, { carriedIn });
      const time = performance.now() - start;
      if (time > LONGEST) slow.push(`${JSON.stringify(attack)}: ${Math.round(time)} ms`);
    }
  }
  expect(slow).toEqual([]);
});
