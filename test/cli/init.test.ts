import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { expectMistake, ROOT } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';
import { hasTerminal, runAtTerminal } from '../support/terminal.ts';

const CONFIG = "import { defineConfig } from 'eslint/config';\n\nexport default defineConfig([\n  { rules: { curly: 'error' } },\n]);\n";
const CONFIG_AFTER = "import { defineConfig } from 'eslint/config';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default defineConfig([\n  { rules: { curly: 'error' } },\n  ...oauthRo.configs.recommended,\n]);\n";
const WORKFLOW = 'on: push\njobs:\n  test:\n    steps:\n      - run: npm ci\n      - run: npm run lint\n';
const WORKFLOW_AFTER = `${WORKFLOW}      - run: npx oauth-ro-codemod check --format github\n`;
const MANIFEST = '{ "devDependencies": { "eslint": "^10.0.0", "oauth-ro-codemod": "^0.1.0" } }';
const FILES = { 'eslint.config.js': CONFIG, '.github/workflows/ci.yml': WORKFLOW, 'package.json': MANIFEST, 'package-lock.json': '{}' };
const WORKFLOW_FILE = '.github/workflows/oauth-ro.yml';

describe('init', () => {
  test('shows the diff and writes with --yes', () => {
    const project = createProject(FILES);
    const { status, stdout, stderr } = project.run(['init', '--yes']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Written: eslint.config.js, .github/workflows/ci.yml\n' });
    expect(stdout).toContain("+import oauthRo from 'oauth-ro-codemod';");
    expect(stdout).toContain('+      - run: npx oauth-ro-codemod check --format github');
    expect(project.snapshot()).toEqual({ ...FILES, 'eslint.config.js': CONFIG_AFTER, '.github/workflows/ci.yml': WORKFLOW_AFTER });
  });

  test('adds nothing twice', () => {
    const project = createProject(FILES);
    project.run(['init', '--yes']);
    const before = project.snapshot();
    expect(project.run(['init', '--yes'])).toMatchObject({ status: 0, stdout: '', stderr: 'Nothing to do: eslint.config.js has the plugin, .github/workflows/ci.yml runs the check\n' });
    expect(project.snapshot()).toEqual(before);
  });

  test.each([['without a terminal', [], /nothing is written without an answer; --yes writes/], ['with --dry-run', ['--dry-run'], /^$/]])('only shows the diff %s', (_name, options, saying) => {
    const project = createProject(FILES);
    const { status, stdout, stderr } = project.run(['init', ...options]);
    expect(status).toBe(0);
    expect(stdout).toContain('+  ...oauthRo.configs.recommended,');
    expect(stderr).toMatch(saying);
    expect(project.snapshot()).toEqual(FILES);
  });

  test('shows a diff that git applies', () => {
    const project = createProject({ 'eslint.config.js': CONFIG, 'package.json': MANIFEST });
    const { stdout } = project.run(['init', '--dry-run']);
    project.apply(stdout);
    const applied = project.snapshot();
    project.git('checkout', '--quiet', '.');
    project.git('clean', '-fdq');
    project.run(['init', '--yes']);
    expect(project.snapshot()).toEqual(applied);
    expect(applied[WORKFLOW_FILE]).toContain('npx oauth-ro-codemod check --format github');
  });

  test('keeps a byte order mark and line breaks of Windows', () => {
    const project = createProject({ ...FILES, 'eslint.config.js': `\uFEFF${CONFIG.replaceAll('\n', '\r\n')}` });
    project.run(['init', '--yes']);
    expect(project.read('eslint.config.js')).toBe(`\uFEFF${CONFIG_AFTER.replaceAll('\n', '\r\n')}`);
  });

  test('takes the configuration that ESLint takes, also from the folder above, and the workflows of the repository', () => {
    const project = createProject({ 'eslint.config.mjs': CONFIG, 'eslint.config.ts': 'export default [];\n', '.github/workflows/ci.yml': WORKFLOW, 'packages/web/package.json': MANIFEST });
    const { stderr } = project.run(['init', '--yes'], { cwd: 'packages/web' });
    expect(stderr).toBe('Written: ../../eslint.config.mjs, ../../.github/workflows/ci.yml\n');
    expect(project.read('eslint.config.mjs')).toBe(CONFIG_AFTER);
    expect(project.read('.github/workflows/ci.yml')).toBe(`${WORKFLOW_AFTER}        working-directory: packages/web\n`);
  });

  test.each([
    ['JavaScript', { 'package.json': MANIFEST }, "import oauthRo from 'oauth-ro-codemod';\n\nexport default [\n  ...oauthRo.configs.recommended,\n];\n", ''],
    [
      'TypeScript and JSX',
      { 'package.json': '{ "dependencies": { "react": "19" }, "devDependencies": { "typescript": "6" } }', 'pnpm-lock.yaml': '' },
      "import oauthRo from 'oauth-ro-codemod';\nimport tseslint from 'typescript-eslint';\n\nexport default [\n  { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: tseslint.parser } },\n  { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },\n  ...oauthRo.configs.recommended,\n];\n",
      'pnpm add --save-dev oauth-ro-codemod eslint typescript-eslint',
    ],
  ])('makes a small configuration that ESLint loads where there is none, for %s', async (_name, files, text, install) => {
    const project = createProject({ ...files, 'a.js': SMS_LOGIN, 'b.ts': `${SMS_LOGIN.replace('phone,', 'phone: string,')}` });
    const { stderr } = project.run(['init', '--yes']);
    expect(project.read('eslint.config.mjs')).toBe(text);
    expect(stderr).toContain(install === '' ? 'Written' : `Install what is missing: ${install}\n`);
    for (const name of ['eslint', 'typescript-eslint']) project.link(`node_modules/${name}`, `${ROOT}/node_modules/${name}`);
    project.link('node_modules/oauth-ro-codemod', ROOT);
    const results = await new ESLint({ cwd: project.root }).lintFiles(install === '' ? ['a.js'] : ['a.js', 'b.ts']);
    expect(results.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(results.map(() => ['oauth-ro/no-oauth-ro']));
  });

  test('makes a workflow where none lints', () => {
    const project = createProject({ ...FILES, '.github/workflows/ci.yml': 'on: release\njobs: {}\n' });
    project.run(['init', '--yes']);
    expect(project.read(WORKFLOW_FILE)).toMatch(/^name: oauth-ro\n[^]*- run: npm ci\n/);
    expect(project.run(['init', '--yes']).stderr).toMatch(/^Nothing to do/);
  });

  test('reports what it cannot edit safely with the code to paste, writes the rest, and ends with 1', () => {
    const text = "module.exports = () => require('./load');\n";
    const project = createProject({ ...FILES, 'eslint.config.js': text });
    const { status, stderr } = project.run(['init', '--yes']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^eslint\.config\.js is left as it is: what it exports is not seen to be a list of configurations\. Add this by hand:\n\n {2}const oauthRo = require\('oauth-ro-codemod'\);\n[^]* {2}\.\.\.oauthRo\.configs\.recommended,\n/);
    expect(project.read('eslint.config.js')).toBe(text);
    expect(project.read('.github/workflows/ci.yml')).toBe(WORKFLOW_AFTER);
  });

  test.each([
    ['a file', { '.eslintrc.json': '{}' }, '.eslintrc.json'],
    ['the manifest', { 'package.json': '{ "eslintConfig": { "root": true } }' }, 'package.json'],
  ])('says what to do for eslintrc in %s', (_name, files, name) => {
    const project = createProject(files);
    const { status, stderr } = project.run(['init', '--yes']);
    expect(status).toBe(1);
    expect(stderr).toContain(`${name} is left as it is`);
    expect(stderr).toContain('npm install --save-dev eslint-plugin-oauth-ro@npm:oauth-ro-codemod');
    expect(stderr).toContain('plugin:oauth-ro/legacy-recommended');
    expect(Object.keys(project.snapshot())).not.toContain('eslint.config.mjs');
  });

  test('leaves eslintrc that has the plugin', () => {
    const project = createProject({ ...FILES, '.github/workflows/ci.yml': WORKFLOW_AFTER, 'eslint.config.js': CONFIG_AFTER });
    project.git('rm', '--quiet', 'eslint.config.js');
    project.write('.eslintrc.yml', 'extends: plugin:oauth-ro/legacy-recommended\n');
    expect(project.run(['init', '--yes'])).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Nothing to do: \.eslintrc\.yml has the plugin/) });
  });

  test('reports a configuration that it cannot read, and passes such workflows', () => {
    const project = createProject({ ...FILES, 'eslint.config.js': Buffer.from("export default ['\u00e9'];\n", 'latin1'), '.github/workflows/a.yml/b': '' });
    const { status, stderr } = project.run(['init', '--yes']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^eslint\.config\.js is left as it is: it cannot be read as UTF-8\./);
    expect(project.read('.github/workflows/ci.yml')).toBe(WORKFLOW_AFTER);
  });

  test('says what is not written', () => {
    const project = createProject({ 'eslint.config.js': CONFIG, 'package.json': MANIFEST, '.github': 'a file' });
    expect(project.run(['init', '--yes'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^oauth-ro-codemod: \.github\/workflows\/oauth-ro\.yml cannot be written: .*\n$/) });
  });

  test.each([
    ['both --yes and --dry-run', ['--yes', '--dry-run'], /--yes and --dry-run exclude each other/],
    ['paths', ['src'], /too much: src|unknown/],
  ])('cannot be with %s', (_name, options, saying) => {
    expectMistake(createProject({}).run(['init', ...options]), saying);
  });

  describe.skipIf(!hasTerminal)('at a terminal (skipped without script of util-linux)', () => {
    test.each([['y\n', true], ['\n', false], ['n\n', false], ['\u0003', false]])('asks once, and %j is an answer', async (answer, isWritten) => {
      const project = createProject(FILES);
      const { status, sent } = await runAtTerminal(project.root, ['init', '--no-color'], { question: /Write these 2 files \[y,N\]\? /, answer });
      expect(status).toBe(0);
      expect(sent).toContain('+  ...oauthRo.configs.recommended,');
      expect(project.read('eslint.config.js')).toBe(isWritten ? CONFIG_AFTER : CONFIG);
    });
  });
});
