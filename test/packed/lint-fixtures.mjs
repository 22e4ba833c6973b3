// Runs inside a project in which the package is installed: lints the fixtures of fixtures.json with that project's ESLint, and
// writes for each of its parsers what was found, and the text that is left when every fix and suggestion is taken.

import { readFileSync, writeFileSync } from 'node:fs';
import * as tsParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import oauthRo from 'oauth-ro-codemod';

const jsx = { ecmaFeatures: { jsx: true } };

/** For each parser the ways to read a file, the likeliest first. */
const PARSERS = {
  espree: [
    { sourceType: 'module', parserOptions: jsx },
    { sourceType: 'commonjs', parserOptions: jsx },
  ],
  'typescript-eslint': [
    { parser: tsParser, sourceType: 'module', parserOptions: jsx },
    { parser: tsParser, sourceType: 'module' },
    { parser: tsParser, sourceType: 'commonjs' },
  ],
};

const linter = new Linter({ configType: 'flat' });

/** The rules whose findings a migration rewrites or reports: what it leaves to people is no finding of the fixtures. */
const rules = Object.fromEntries(Object.keys(oauthRo.rules).filter((name) => name !== 'no-legacy-response-use').map((name) => [`oauth-ro/${name}`, 'error']));

function lint({ fileName, options }, text, languageOptions) {
  const config = {
    files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    languageOptions,
    // Fixtures switch off rules that this run does not have.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { 'oauth-ro': oauthRo },
    settings: { 'oauth-ro': options },
    rules,
  };
  return linter.verify(text, [config], { filename: fileName });
}

function takeAll(fixture, languageOptions) {
  let text = fixture.input;
  for (let pass = 0; pass < 50; pass++) {
    const offer = lint(fixture, text, languageOptions).map(({ fix, suggestions }) => fix ?? suggestions?.[0]?.fix).find((fix) => fix !== undefined);
    if (!offer) return text;
    // ESLint counts without the byte order mark.
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    text = text.slice(0, start + offer.range[0]) + offer.text + text.slice(start + offer.range[1]);
  }
  return 'The suggestions never end';
}

function findingOf({ line, column, messageId = '', fix, suggestions = [] }) {
  return { at: `${line}:${column}`, code: messageId, state: fix || suggestions.length > 0 ? 'rewritten' : 'manual' };
}

function resultOf(fixture, ways) {
  for (const languageOptions of ways) {
    const messages = lint(fixture, fixture.input, languageOptions);
    if (messages.every(({ fatal }) => !fatal)) return { findings: messages.map(findingOf), output: takeAll(fixture, languageOptions) };
  }
  return null;
}

/** A crash is the result of its fixture, not the end of all others. */
function resultOrCrash(fixture, ways) {
  try {
    return resultOf(fixture, ways);
  } catch (error) {
    return { findings: [], output: String(error) };
  }
}

const fixtures = JSON.parse(readFileSync('fixtures.json', 'utf8'));
const results = Object.entries(PARSERS).map(([parser, ways]) => [parser, fixtures.map((fixture) => resultOrCrash(fixture, ways))]);
writeFileSync('results.json', JSON.stringify(Object.fromEntries(results)));
