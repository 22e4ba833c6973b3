import * as tsParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../rules/index.ts';
import { RESPONSE_USES } from '../src/legacy/response-use-texts.ts';
import { IS_FULL } from './support/share.ts';
import { readFixturesOfFiles, type ExpectedFinding, type ExpectedFollowUp, type Fixture } from './fixtures.ts';

/** The parsers that users have, in the order in which a fixture tries them. */
const PARSERS: readonly { name: string; languageOptions: Linter.LanguageOptions }[] = [
  { name: 'espree, module', languageOptions: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } } },
  { name: 'espree, commonjs', languageOptions: { sourceType: 'commonjs', parserOptions: { ecmaFeatures: { jsx: true } } } },
  { name: 'typescript-eslint', languageOptions: { parser: tsParser, sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } } },
  { name: 'typescript-eslint without JSX', languageOptions: { parser: tsParser, sourceType: 'module' } },
];

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

const linter = new Linter();

const USES: Linter.RulesRecord = { 'oauth-ro/no-legacy-response-use': 'error' };
/** The rules whose findings a migration rewrites or reports. */
const MIGRATING: Linter.RulesRecord = Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`oauth-ro/${name}`, 'error' as const]).filter(([name]) => !(name as string in USES)));

function lint({ fileName, options }: Fixture, text: string, languageOptions: Linter.LanguageOptions, rules = MIGRATING): Linter.LintMessage[] {
  // ESLint gives TypeScript files the parser that the configuration names, whatever their extension.
  const config: Linter.Config = {
    files: ['**/*'],
    languageOptions,
    // Fixtures switch off rules that this run does not have.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    settings: { 'oauth-ro': options },
    plugins: { 'oauth-ro': plugin },
    rules,
  };
  return linter.verify(text, [{ files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'] }, config], { filename: fileName });
}

/** The first parser that reads a fixture; Flow's syntax has none among ESLint's own. */
function parserFor(fixture: Fixture): Linter.LanguageOptions | undefined {
  return PARSERS.find(({ languageOptions }) => lint(fixture, fixture.input, languageOptions).every(({ fatal }) => !fatal))?.languageOptions;
}

function findingOf({ line, column, messageId = '', fix, suggestions = [] }: Linter.LintMessage): ExpectedFinding {
  return { at: `${line}:${column}`, code: messageId, state: fix || suggestions.length > 0 ? 'rewritten' : 'manual' };
}

/** Takes every fix and suggestion, one after the other, until none is left. */
function takeAll(fixture: Fixture, languageOptions: Linter.LanguageOptions, rules = MIGRATING): string {
  // ESLint counts offsets without the byte order mark.
  const bom = fixture.input.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = fixture.input.slice(bom.length);
  for (let pass = 0; pass < 50; pass++) {
    const offer = lint(fixture, text, languageOptions, rules).map(({ fix, suggestions }) => fix ?? suggestions?.[0]?.fix).find((fix) => fix !== undefined);
    if (!offer) return bom + text;
    text = apply(text, offer);
  }
  throw new Error('The suggestions never end');
}

function apply(text: string, { range, text: replacement }: Rule.Fix): string {
  return text.slice(0, range[0]) + replacement + text.slice(range[1]);
}

const fixtures = readFixturesOfFiles().filter(({ fileName }) => CODE.test(fileName));
const isReadByNone = (fixture: Fixture): boolean => parserFor(fixture) === undefined;

describe.each(fixtures.filter((fixture) => !isReadByNone(fixture)).map((fixture, index) => [fixture.name, fixture, index] as const))('%s in ESLint', (_name, fixture, index) => {
  const languageOptions = parserFor(fixture) as Linter.LanguageOptions;
  const isMadeByPrograms = fixture.findings.some(({ code }) => code === 'generated-code' || code === 'unparsable');

  test.runIf(IS_FULL || index % 2 === 0)('gives the same findings', () => {
    const expected = isMadeByPrograms ? [] : fixture.findings;
    expect(lint(fixture, fixture.input, languageOptions).map(findingOf)).toEqual(expected);
  });

  // The codemod gives the same output; of the findings every second, and of the outputs every fourth, is enough for `npm test`.
  test.runIf(IS_FULL || index % 4 === 0)('gives the output when every suggestion is taken', () => {
    expect(takeAll(fixture, languageOptions)).toBe(fixture.output);
  });
});

describe.each(fixtures.filter(({ followUps }) => followUps).map((fixture) => [fixture.name, fixture] as const))('%s in ESLint', (_name, fixture) => {
  const languageOptions = parserFor(fixture) as Linter.LanguageOptions;
  const places = new Set(fixture.findings.map(({ at }) => at));
  // A login whose errors nobody tests is a follow-up of the migration, and no use in the code.
  const isShown = ({ at, code }: ExpectedFollowUp): boolean => code in RESPONSE_USES && !(code === 'error-codes' && places.has(at));

  test('shows the uses of the response', () => {
    const shown = lint(fixture, fixture.input, languageOptions, USES).filter(({ messageId }) => messageId !== 'audience-missing');
    expect(shown.map(({ line, column, messageId }) => ({ at: `${line}:${column}`, code: messageId }))).toEqual(fixture.followUps?.filter(isShown));
  });

  test('is quiet on what a suggestion has mended', () => {
    const text = takeAll(fixture, languageOptions, USES);
    expect(lint(fixture, text, languageOptions, USES).flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
    const left = lint(fixture, text, languageOptions, USES).filter(({ messageId }) => messageId === 'error-codes');
    const unoffered = lint(fixture, fixture.input, languageOptions, USES).filter(({ messageId, suggestions = [] }) => messageId === 'error-codes' && suggestions.length === 0);
    expect(left).toHaveLength(unoffered.length);
  });
});

test('only what holds Flow, or does not parse, is read by no parser of ESLint', () => {
  const strange = fixtures.filter(isReadByNone).filter(({ input, findings }) => !/@flow|\/\/ Flow/.test(input) && findings.every(({ code }) => code !== 'unparsable'));
  expect(strange.map(({ name }) => name)).toEqual([]);
});
