import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFixturesOfFiles } from '../fixtures.ts';
import { JAVASCRIPT, JAVASCRIPT_FINDINGS, TYPESCRIPT, TYPESCRIPT_FINDINGS, eslint } from './sample.ts';
import { Project } from './project.ts';

let project: Project;

// TypeScript 7 has no API for tools: whoever loads it as TypeScript 6 crashes.
beforeAll(() => {
  project = new Project({ eslint: '^10.15.0', oxlint: '^1.94.0', typescript: '^7.0.2' });
  project.write(JAVASCRIPT);
}, 600_000);

afterAll(() => project?.dispose());

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

/** The findings of the package's rules by oxlint. */
function diagnose(args: readonly string[]): { name: string; line: number | undefined; column: number | undefined; code: string }[] {
  const { stdout, stderr } = project.bin('oxlint', ['--format', 'json', ...args]);
  if (!stdout.trimStart().startsWith('{')) throw new Error(`${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const own = diagnostics.filter(({ code }) => code?.startsWith('oauth-ro('));
  return own.map(({ code, filename, labels: [label] }) => ({ name: filename.replaceAll('\\', '/'), line: label?.span.line, column: label?.span.column, code }));
}

/** The findings of oxlint as `file:line:column rule`. */
function oxlint(args: readonly string[]): string[] {
  return diagnose(args).map(({ name, line, column, code }) => `${name}:${line}:${column} ${code}`).sort();
}

const PLUGIN = [{ name: 'oauth-ro', specifier: 'oauth-ro-codemod' }];

/** What ESLint finds, in the words of oxlint. */
const FINDINGS = Object.entries({ ...JAVASCRIPT_FINDINGS, ...TYPESCRIPT_FINDINGS })
  .flatMap(([name, findings]) => findings.map(({ at, rule }) => `${name}:${at} ${rule.replace('/', '(')})`))
  .sort();

test("the project's own TypeScript stays", () => {
  const { version } = JSON.parse(readFileSync(project.path('node_modules/typescript/package.json'), 'utf8')) as { version: string };
  expect(version).toMatch(/^7\./);
});

test('ESLint finds the same', () => {
  project.write({
    'eslint.config.js': `import oauthRo from 'oauth-ro-codemod';

export default [{ files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }, ...oauthRo.configs.recommended];
`,
  });
  expect(eslint(project)).toEqual(JAVASCRIPT_FINDINGS);
});

test('the command reads TypeScript', () => {
  project.write(TYPESCRIPT);
  const { status, stdout } = project.bin('oauth-ro', ['check', '--format', 'json', 'src']);
  const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number; column: number; rule: string }[] };
  expect(status).toBe(1);
  expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} oauth-ro(${rule})`).sort()).toEqual(FINDINGS);
});

test('jscodeshift runs the transform', () => {
  project.write(TYPESCRIPT);
  const { status, stdout } = project.bin('jscodeshift', ['--dry', '--extensions=mjs,cjs,jsx,ts', '-t', 'node_modules/oauth-ro-codemod/dist/transforms/oauth-ro-to-token.js', 'src']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^0 errors\n0 unmodified\n3 skipped\n2 ok$/m) });
});

test('oxlint finds the same with the package as its plugin', () => {
  project.write(TYPESCRIPT);
  project.writeJson('.oxlintrc.json', {
    jsPlugins: PLUGIN,
    rules: { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': ['error', {}] },
  });
  expect(oxlint(['src'])).toEqual(FINDINGS);
});

test('oxlint hands options and settings on', () => {
  project.write({ 'settings/staff.js': "axios.post('https://acme.example.auth0.com/oauth/ro', { client_id, connection: 'Staff', grant_type: 'password', username, password, scope: 'openid profil' });\n" });
  project.writeJson('settings.json', {
    jsPlugins: PLUGIN,
    settings: { 'oauth-ro': { databaseLogins: true } },
    rules: { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': ['error', { scopes: ['profil'] }] },
  });
  expect(oxlint(['--config', 'settings.json', 'settings'])).toEqual(['settings/staff.js:1:43 oauth-ro(no-oauth-ro)']);
  const { stdout } = project.bin('oxlint', ['--config', 'settings.json', '--format', 'json', 'settings']);
  expect(stdout).toContain('A password login at the legacy endpoint /oauth/ro.');
});

test('oxlint mends nothing but misspelled scopes with --fix', () => {
  project.bin('oxlint', ['--fix', 'src']);
  for (const [name, text] of Object.entries(JAVASCRIPT)) expect(project.read(name)).toBe(text.replace('opend', 'openid').replace('profle', 'profile'));
  project.write(JAVASCRIPT);
});

/** The rule that gives a code. */
function ruleOf(code: string): string {
  const rules = { 'sdk-': 'no-legacy-passwordless-sdk', 'scope-': 'valid-scope', 'otp-': 'valid-otp-grant', 'start-': 'valid-passwordless-start' };
  return Object.entries(rules).find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'no-oauth-ro';
}

test('oxlint finds the same in the fixtures', () => {
  // oxlint passes over files of Flow. Its columns count bytes, so lines are compared.
  const fixtures = readFixturesOfFiles().filter(({ fileName, input, options, findings }) => {
    const isRead = /\.(?:[cm]?[jt]s|[jt]sx)$/.test(fileName) && !input.includes('@flow');
    return isRead && Object.keys(options).length === 0 && findings.every(({ code }) => code !== 'generated-code' && code !== 'unparsable');
  });
  fixtures.forEach(({ fileName, input }, index) => project.write({ [`fixtures/${index}/${fileName}`]: input }));
  project.writeJson('.oxlintrc.json', { jsPlugins: PLUGIN, rules: Object.fromEntries(['no-oauth-ro', 'no-legacy-passwordless-sdk', 'valid-otp-grant', 'valid-passwordless-start', 'valid-scope'].map((rule) => [`oauth-ro/${rule}`, 'error'])) });
  const found = diagnose(['fixtures']);
  const differing = fixtures.filter(({ findings, fileName }, index) => {
    const lines = found.filter(({ name }) => name === `fixtures/${index}/${fileName}`).map(({ line, code }) => `${line} ${code}`);
    const expected = findings.map(({ at, code }) => `${at.split(':')[0]} oauth-ro(${ruleOf(code)})`);
    return JSON.stringify(lines.sort()) !== JSON.stringify(expected.sort());
  });
  expect(differing.map(({ name }) => name)).toEqual([]);
});
