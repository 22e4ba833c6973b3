import * as tsParser from '@typescript-eslint/parser';
import { RuleTester, type Linter } from 'eslint';
import { describe, test } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = test;
RuleTester.itOnly = test.only;

const JSX = { parserOptions: { ecmaFeatures: { jsx: true } } };

/** ESLint's own parser. */
export const espree: Linter.LanguageOptions = { sourceType: 'module', ...JSX };

/** The parser of most TypeScript projects. */
export const typescript: Linter.LanguageOptions = { parser: tsParser, sourceType: 'module', ...JSX };

/** Tests a rule as ESLint 10 does: ids, data, positions, fixes and suggestions are all compared. */
export const tester = new RuleTester({ languageOptions: espree });

/** Shared settings of the plugin. */
export function settings(options: object): { settings: Record<string, unknown> } {
  return { settings: { 'oauth-ro': options } };
}
