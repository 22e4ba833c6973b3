import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const recipes = readdirSync(join(ROOT, 'examples/fleet'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).split('examples/fleet/')[1] as string);

test('the document names every recipe, and no other', () => {
  const named = [...read('docs/fleet.md').matchAll(/\]\(\.\.\/examples\/fleet\/([^)]+)\)/g)].map(([, name = '']) => name);
  expect([...new Set(named)].sort()).toEqual(recipes.sort());
});

test('a test runs every recipe', () => {
  const tests = readdirSync(join(ROOT, 'test/fleet')).filter((name) => name.endsWith('.test.ts')).map((name) => read(`test/fleet/${name}`));
  expect(recipes.filter((name) => !tests.some((text) => text.includes(`'${name}'`)))).toEqual([]);
});

test('the options that the document tells of are there', () => {
  const options = [...read('docs/fleet.md').matchAll(/`(--[a-z][a-z-]+)/g)].map(([, name = '']) => name.slice(2));
  const declared = ['src/cli/options.ts', 'src/cli/migrate.ts', 'src/cli/report.ts'].map(read).join('\n');
  // An option of git.
  expect([...new Set(options)].filter((name) => name !== 'allow-empty' && !new RegExp(`(?:'${name}'|^ {2}${name}:)`, 'm').test(declared))).toEqual([]);
});
