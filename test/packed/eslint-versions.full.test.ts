import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixturesOfFiles, type ExpectedFinding, type Fixture } from '../fixtures.ts';
import { JAVASCRIPT, JAVASCRIPT_FINDINGS, STRICT_FINDINGS, TYPESCRIPT, TYPESCRIPT_FINDINGS, eslint } from './sample.ts';
import { Project } from './project.ts';

const TOOLS = { typescript: '~6.0.3', 'typescript-eslint': '^8.73.0', '@typescript-eslint/parser': '^8.73.0' };

/** The lines of ESLint that people have; the lowest is the lowest that is supported. */
const VERSIONS: readonly (readonly [version: string, hasEslintrc: boolean])[] = [
  ['8.57.0', true],
  ['^8.57.1', true],
  ['^9.39.0', true],
  ['^10.15.0', false],
];

const FLAT = { ESLINT_USE_FLAT_CONFIG: 'true' };
const ESLINTRC = { ESLINT_USE_FLAT_CONFIG: 'false' };

/** ESLint before 9 passes over files with other extensions unless a configuration names them. */
const FILES = "files: ['**/*.{js,cjs,mjs,jsx,ts}']";
const JSX = '{ parserOptions: { ecmaFeatures: { jsx: true } } }';

const CONFIGS: Readonly<Record<string, string>> = {
  'espree.config.mjs': `import oauthRo from 'oauth-ro-codemod';

export default [{ ${FILES}, languageOptions: ${JSX} }, ...oauthRo.configs.recommended];
`,
  'common.config.cjs': `const oauthRo = require('oauth-ro-codemod');

module.exports = [{ ${FILES}, languageOptions: ${JSX} }, ...oauthRo.configs.strict];
`,
  'rules.config.mjs': `import oauthRo from 'oauth-ro-codemod';

export default [
  { ${FILES}, languageOptions: ${JSX}, plugins: { 'oauth-ro': oauthRo }, rules: { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 'error' } },
];
`,
};

const TYPESCRIPT_CONFIG = `import oauthRo from 'oauth-ro-codemod';
import tseslint from 'typescript-eslint';

export default [{ ${FILES}, languageOptions: { parser: tseslint.parser, ...${JSX} } }, ...oauthRo.configs.recommended];
`;

const RC = { root: true, parserOptions: { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } } };

const RC_CONFIGS: Readonly<Record<string, object>> = {
  recommended: { ...RC, extends: ['plugin:oauth-ro/legacy-recommended'] },
  strict: { ...RC, extends: ['plugin:oauth-ro/legacy-strict'] },
  rules: { ...RC, plugins: ['oauth-ro'], rules: { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 2 } },
};

interface Result {
  readonly findings: readonly ExpectedFinding[];
  readonly output: string;
}

type Results = Record<'espree' | 'typescript-eslint', (Result | null)[]>;

const fixtures = readFixturesOfFiles().filter(({ fileName }) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(fileName));

/** What ESLint should find in a fixture: programs' own code it passes over, and what does not parse it says itself. */
function expected({ findings, output }: Fixture): Result {
  return findings.some(({ code }) => code === 'generated-code' || code === 'unparsable') ? { findings: [], output } : { findings, output };
}

describe.each(VERSIONS)('ESLint %s', (version, hasEslintrc) => {
  let project: Project;
  let results: Results | undefined;

  /** The fixtures in the hands of this ESLint and of its parsers; nothing for what a parser does not read. */
  function lintFixtures(): Results {
    if (results) return results;
    project.writeJson('fixtures.json', fixtures.map(({ fileName, input, options }) => ({ fileName, input, options })));
    project.write({ 'lint-fixtures.mjs': readFileSync(new URL('lint-fixtures.mjs', import.meta.url), 'utf8') });
    expect(project.node(['lint-fixtures.mjs'])).toMatchObject({ status: 0, stderr: '' });
    return (results = JSON.parse(project.read('results.json')) as Results);
  }

  beforeAll(() => {
    project = new Project({ ...TOOLS, eslint: version }, ['oauth-ro-codemod', 'eslint-plugin-oauth-ro']);
    project.write({ ...JAVASCRIPT, ...CONFIGS, 'typescript.config.mjs': TYPESCRIPT_CONFIG });
  }, 600_000);

  afterAll(() => project?.dispose());

  test.each(Object.entries(CONFIGS))('finds the same with %s', (config, text) => {
    expect(eslint(project, ['--config', config, 'src'], FLAT)).toEqual(text.includes('configs.strict') ? STRICT_FINDINGS : JAVASCRIPT_FINDINGS);
  });

  test('finds the same with the parser of typescript-eslint', () => {
    project.write(TYPESCRIPT);
    expect(eslint(project, ['--config', 'typescript.config.mjs', 'src'], FLAT)).toEqual({ ...JAVASCRIPT_FINDINGS, ...TYPESCRIPT_FINDINGS });
    project.remove(...Object.keys(TYPESCRIPT));
  });

  test.runIf(hasEslintrc).each(Object.keys(RC_CONFIGS))('finds the same with eslintrc, by an alias (%s)', (name) => {
    project.writeJson('rc.json', RC_CONFIGS[name]);
    expect(eslint(project, ['--no-eslintrc', '--config', 'rc.json', '--ext', '.mjs,.cjs,.jsx', 'src'], ESLINTRC)).toEqual(name === 'strict' ? STRICT_FINDINGS : JAVASCRIPT_FINDINGS);
  });

  test.runIf(hasEslintrc)('finds the same with eslintrc and the parser of typescript-eslint', () => {
    project.write(TYPESCRIPT);
    project.writeJson('rc.json', { ...RC_CONFIGS.recommended, parser: '@typescript-eslint/parser' });
    expect(eslint(project, ['--no-eslintrc', '--config', 'rc.json', '--ext', '.mjs,.cjs,.jsx,.ts', 'src'], ESLINTRC)).toEqual({ ...JAVASCRIPT_FINDINGS, ...TYPESCRIPT_FINDINGS });
    project.remove(...Object.keys(TYPESCRIPT));
  });

  test.runIf(hasEslintrc)('reads the settings of eslintrc', () => {
    const login = "axios.post('https://acme.example.auth0.com/oauth/ro', { client_id, connection: 'Staff', grant_type: 'password', username, password });\n";
    project.write({ 'settings/staff.mjs': login });
    project.writeJson('rc.json', { ...RC_CONFIGS.recommended, settings: { 'oauth-ro': { databaseLogins: true } } });
    expect(eslint(project, ['--no-eslintrc', '--config', 'rc.json', '--ext', '.mjs', 'settings'], ESLINTRC)).toEqual({
      'settings/staff.mjs': [{ at: '1:43', rule: 'oauth-ro/no-oauth-ro', id: 'database-login', offer: 'suggestion' }],
    });
  });

  test('mends nothing but misspelled scopes with --fix', () => {
    eslint(project, ['--config', 'espree.config.mjs', '--fix', 'src'], FLAT);
    for (const [name, text] of Object.entries(JAVASCRIPT)) expect(project.read(name)).toBe(text.replace('opend', 'openid').replace('profle', 'profile'));
    project.write(JAVASCRIPT);
  });

  test.each(['espree', 'typescript-eslint'] as const)('gives the findings and the outputs of all fixtures with %s', (parser) => {
    const read = lintFixtures()[parser];
    const differing = fixtures.filter((fixture, index) => {
      const result = read[index];
      return result && !isDeepStrictEqual(result, expected(fixture));
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
    // A parser that reads almost nothing would prove nothing.
    expect(read.filter(Boolean).length).toBeGreaterThan(fixtures.length / 2);
  }, 300_000);
}, 600_000);
