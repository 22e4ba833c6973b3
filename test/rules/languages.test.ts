import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import * as astroParser from 'astro-eslint-parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import * as svelteParser from 'svelte-eslint-parser';
import { describe, expect, test } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import { applyEdits } from '../../src/edits/edit.ts';
import { readFixtures, type Fixture } from '../fixtures.ts';

// The parsers of documents are loaded by the built plugin only, when a document is linted.
const plugin = createRequire(import.meta.url)('../../dist/rules/index.js') as ESLint.Plugin & { rules: Record<string, Rule.RuleModule>; configs: Record<string, unknown> };
const rules = Object.fromEntries(Object.keys(plugin.rules).filter((name) => name !== 'no-legacy-response-use').map((name) => [`oauth-ro/${name}`, 'error' as const]));

const LANGUAGES: Linter.Config[] = [
  { files: ['**/*.{md,markdown,mdx}'], plugins: { markdown }, language: 'markdown/gfm', rules: { 'markdown/no-empty-links': 'error' } },
  { files: ['**/*.{json,har}'], plugins: { json }, language: 'json/json' },
];

async function lint(fileName: string, text: string, options: object, config: Linter.Config[]): Promise<Linter.LintMessage[]> {
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    overrideConfigFile: true,
    overrideConfig: [...config, { files: ['**/*'], plugins: { 'oauth-ro': plugin }, rules, settings: { 'oauth-ro': options } }],
    ignore: false,
  });
  const [result] = await eslint.lintText(text, { filePath: fileURLToPath(new URL(fileName, import.meta.url)) });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId?.startsWith('oauth-ro/') ?? true);
}

function placesOf(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ line, column, messageId }) => `${line}:${column} ${messageId}`);
}

const fixtures = readFixtures().filter(({ name, fileName }) => name.startsWith('carriers/') && /\.(?:md|markdown|mdx|json|har)$/.test(fileName) && !/har\/(?:broken|comments)$/.test(name));

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('the rules in the language of %s', (_name, fixture: Fixture) => {
  test('find what the codemod finds, at the same places', async () => {
    const messages = await lint(fixture.fileName, fixture.input, fixture.options, LANGUAGES);
    expect(placesOf(messages).sort()).toEqual(fixture.findings.map(({ at, code }) => `${at} ${code}`).sort());
  });

  test('offer what the codemod writes', async () => {
    const messages = await lint(fixture.fileName, fixture.input, fixture.options, LANGUAGES);
    const edits = messages.flatMap(({ fix, suggestions = [] }) => [fix, ...suggestions.map((one) => one.fix)].flatMap((one) => (one ? [{ range: one.range, text: one.text }] : [])));
    expect(edits).toHaveLength(fixture.findings.filter(({ state }) => state === 'rewritten').length);
    for (const edit of edits) expect((await lint(fixture.fileName, applyEdits(fixture.input, [edit]), fixture.options, LANGUAGES)).length).toBeLessThan(messages.length);
  });
});

describe('the rules beside those of other plugins', () => {
  test('read all fences of a document', async () => {
    const text = '[empty]()\n\n```json\n{ "method": "POST", "url": "https://acme.auth0.com/oauth/token", "postData": { "text": "{\\"grant_type\\":\\"http://auth0.com/oauth/grant-type/passwordless/otp\\",\\"client_id\\":\\"abc\\",\\"username\\":\\"1\\",\\"otp\\":\\"1\\",\\"realm\\":\\"sms\\",\\"scope\\":\\"opend\\"}" } }\n```\n';
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...LANGUAGES, { files: ['**/*.md'], plugins: { 'oauth-ro': plugin }, rules }], fix: true });
    const [result] = await eslint.lintText(text, { filePath: 'doc.md' });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['markdown/no-empty-links']);
    expect(result?.output).toBe(text.replace('opend', 'openid'));
  });
});

describe('the configuration for documents', () => {
  const docs = plugin.configs['docs'] as (languages: { markdown?: unknown; json?: unknown }) => Linter.Config[];

  test('takes the plugins of the languages', async () => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: docs({ markdown, json }) });
    for (const name of ['carriers/markdown/har', 'carriers/har/log']) {
      const fixture = fixtures.find((one) => one.name === name) as Fixture;
      const [result] = await eslint.lintText(fixture.input, { filePath: fixture.fileName });
      expect(placesOf(result?.messages ?? [])).toEqual(fixture.findings.map(({ at, code }) => `${at} ${code}`));
    }
  });

  test('leaves out a language that is not given', () => {
    expect(docs({ markdown }).map(({ name }) => name)).toEqual(['oauth-ro/docs/markdown']);
    expect(docs({})).toEqual([]);
  });

  test('makes ESLint abort in no language, also without files', async () => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...LANGUAGES, { plugins: { 'oauth-ro': plugin }, rules }] });
    for (const filePath of ['a.md', 'a.json', 'a.js']) expect((await eslint.lintText(filePath === 'a.json' ? '{}' : '', { filePath }))[0]?.messages).toEqual([]);
  });
});

/** Components, which ESLint reads with parsers of their own. */
const COMPONENTS: readonly (readonly [extension: string, parser: object])[] = [
  ['vue', vueParser],
  ['svelte', svelteParser],
  ['astro', astroParser],
];

describe.each(COMPONENTS)('the rules in a component of %s', (extension, parser) => {
  const own = readFixtures().filter(({ name, fileName }) => name.startsWith('carriers/') && fileName.endsWith(`.${extension}`) && !/lang="ts"|: string/.test(readFileSync(fileURLToPath(new URL(`../../__fixtures__/${name}.input.${extension}`, import.meta.url)), 'utf8')));

  test.each(own.map((fixture) => [fixture.name, fixture] as const))('find the login of %s', async (_name, fixture) => {
    const messages = await lint(fixture.fileName, fixture.input, fixture.options, [{ files: [`**/*.${extension}`], languageOptions: { parser: parser as Linter.Parser } }]);
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(placesOf(messages)).toEqual(fixture.findings.map(({ at, code }) => `${at} ${code}`));
  });
});
