import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { share } from '../support/share.ts';
import { JAVASCRIPT, JAVASCRIPT_FINDINGS, TYPESCRIPT, TYPESCRIPT_FINDINGS, eslint, login, scope } from './sample.ts';
import { Project, UnreachableError } from './project.ts';
import { differing, fixturesByOptions, transform } from './transforms.ts';

// One installation of the packed package serves the whole file; the other versions and tools are in the *.full.test.ts files.

const PACKAGES = { '@eslint/json': '^2.1.0', '@eslint/markdown': '^8.0.0', eslint: '^10.15.0', typescript: '~6.0.3', 'typescript-eslint': '^8.73.0' };

const FLAT = `import oauthRo from 'oauth-ro-codemod';

export default [{ files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }, ...oauthRo.configs.recommended];
`;

let project: Project | undefined;

function installed(): Project {
  if (!project) throw new Error('Nothing is installed');
  return project;
}

beforeAll(() => {
  try {
    project = new Project(PACKAGES);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    console.warn('No registry answers: the tests of the packed package are skipped.');
    return;
  }
  project.write({ ...JAVASCRIPT, 'eslint.config.js': FLAT });
}, 300_000);

beforeEach((context) => context.skip(project === undefined, 'no registry answers'));

afterAll(() => project?.dispose());

describe('the package', () => {
  test('holds what is built, the schemas and the documents, and nothing else', () => {
    const { files } = installed().tarball;
    const wanted = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|schemas\/[\w.-]+\.json|docs\/.+\.md|dist\/(?:src|rules|transforms)\/.+\.(?:js|d\.ts))$/;
    expect(files.filter((name) => !wanted.test(name))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['schemas/config.schema.json', 'schemas/report.schema.json', 'dist/rules/index.js', 'dist/rules/index.d.ts', 'dist/transforms/oauth-ro-to-token.js']));
  });

  test('declares every module that it loads, and loads every module that it declares', () => {
    const { tarball } = installed();
    const manifest = JSON.parse(installed().read('node_modules/oauth-ro-codemod/package.json')) as { dependencies: Record<string, string> };
    const modules = tarball.files.filter((name) => name.endsWith('.js')).flatMap((name) => {
      const text = readFileSync(installed().path(`node_modules/oauth-ro-codemod/${name}`), 'utf8');
      return [...text.matchAll(/^(?:import(?:[^;'"]*? from)?|export[^;'"]*? from) ['"]([^'".][^'"]*)['"]|createRequire\(import\.meta\.url\)\('([^']+)'\)/gm)].map(([, module = '', required]) => required ?? module);
    });
    const packages = modules.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)).map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
    expect([...new Set(packages)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('has nothing that runs when it is installed', () => {
    const { scripts = {} } = JSON.parse(installed().read('node_modules/oauth-ro-codemod/package.json')) as { scripts?: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
  });
});

describe('ESLint 10', () => {
  test('finds the same with its own parser', () => {
    expect(eslint(installed())).toEqual(JAVASCRIPT_FINDINGS);
  });

  test('finds the same with the parser of typescript-eslint', () => {
    installed().write({
      ...TYPESCRIPT,
      'ts.config.js': `import oauthRo from 'oauth-ro-codemod';
import tseslint from 'typescript-eslint';

export default tseslint.config({ files: ['**/*.{js,cjs,mjs,jsx,ts}'], extends: [tseslint.configs.base, oauthRo.configs.recommended] });
`,
    });
    expect(eslint(installed(), ['--config', 'ts.config.js', 'src'])).toEqual({ ...JAVASCRIPT_FINDINGS, ...TYPESCRIPT_FINDINGS });
    installed().remove(...Object.keys(TYPESCRIPT));
  });

  test('takes the configuration from CommonJS', () => {
    installed().write({ 'common.config.cjs': FLAT.replace("import oauthRo from 'oauth-ro-codemod';", "const oauthRo = require('oauth-ro-codemod');").replace('export default', 'module.exports =') });
    expect(eslint(installed(), ['--config', 'common.config.cjs', 'src'])).toEqual(JAVASCRIPT_FINDINGS);
  });

  test('mends nothing but misspelled scopes with --fix', () => {
    eslint(installed(), ['--fix', 'src']);
    const mended = Object.entries(JAVASCRIPT).map(([name, text]) => [name, text.replace('opend', 'openid').replace('profle', 'profile')] as const);
    for (const [name, text] of mended) expect(installed().read(name)).toBe(text);
    installed().write(JAVASCRIPT);
  });

  test('reads languages without scopes too, where the configuration is for every file', () => {
    const HAR = { request: { method: 'POST', url: 'https://acme.example.auth0.com/oauth/ro', postData: { text: '{"connection":"sms","scope":"opend"}' } } };
    installed().writeJson('data/login.json', HAR);
    installed().write({
      'data/README.md': `# Login\n\nPOST /oauth/ro with the scope opend.\n\n\`\`\`js\nfetch('https://acme.example.auth0.com/oauth/ro', { scope: 'opend' });\n\`\`\`\n`,
      'all.config.js': `import json from '@eslint/json';
import markdown from '@eslint/markdown';
import oauthRo from 'oauth-ro-codemod';

export default [
  { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
  { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
  { plugins: { 'oauth-ro': oauthRo }, rules: { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 'error' } },
];
`,
    });
    expect(eslint(installed(), ['--config', 'all.config.js', 'data', 'src/login.mjs'])).toEqual({ 'data/README.md': [login('6:38', 'body-unknown', 'nothing'), scope('6:60')], 'data/login.json': [login('4:43', 'body-unknown', 'nothing'), scope('6:52')], 'src/login.mjs': JAVASCRIPT_FINDINGS['src/login.mjs'] });
  });

  test('names a wrong option', () => {
    installed().write({ 'wrong.config.js': FLAT.replace(/\];\n$/, ", { rules: { 'oauth-ro/no-oauth-ro': ['error', { audiences: 'x' }] } }];\n") });
    const { status, stderr } = installed().bin('eslint', ['--config', 'wrong.config.js', 'src']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('Unexpected property "audiences"') });
  });
});

describe('jscodeshift', () => {
  test('gives the outputs of the fixtures, byte for byte', () => {
    const [, fixtures = []] = fixturesByOptions().find(([options]) => Object.keys(options).length === 0) ?? [];
    expect(fixtures.length).toBeGreaterThan(100);
    // transforms.full.test.ts has the others, and the other ways to write them.
    expect(differing(installed(), share(fixtures, 12))).toEqual([]);
  }, 120_000);

  test('takes the options of the configuration file', () => {
    const loginBy = (connection: string): string => `axios.post('https://acme.example.auth0.com/oauth/ro', { client_id, connection: '${connection}', grant_type: 'password', username, password });\n`;
    const migrated = (connection: string): string =>
      `axios.post('https://acme.example.auth0.com/oauth/token', { client_id, realm: '${connection}', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password, audience: 'https://api.example.com' });\n`;
    const texts = new Map([['sms.js', loginBy('sms')], ['kiosk.js', loginBy('kiosk-sms')], ['staff.js', loginBy('Staff')]]);
    const args = ['--audience=https://api.example.com', '--passwordlessConnections=kiosk-sms'];
    expect(Object.fromEntries(transform(installed(), 'oauth-ro-to-token', texts, args))).toEqual({ 'sms.js': migrated('sms'), 'kiosk.js': migrated('kiosk-sms'), 'staff.js': loginBy('Staff') });
  });

  test('tells what is left for people', () => {
    installed().write({ 'left/staff.js': JAVASCRIPT['src/staff.cjs'] ?? '' });
    const { stdout } = installed().bin('jscodeshift', ['-t', 'node_modules/oauth-ro-codemod/dist/transforms/oauth-ro-to-token.js', 'left']);
    expect(stdout).toMatch(/left\/staff\.js:5:35 database-connection: A login with a password of a database connection\. The connection is "Staff"\./);
    expect(stdout).toMatch(/^1 skipped$/m);
  });
});

describe.each(['oauth-ro-codemod', 'oauth-ro'])('the command %s', (name) => {
  test('checks, migrates and is clean afterwards', () => {
    installed().write({ 'cli/login.mjs': JAVASCRIPT['src/login.mjs'] ?? '' });
    expect(installed().bin(name, ['check', 'cli'])).toMatchObject({ status: 1, stdout: expect.stringContaining('cli/login.mjs:2:63') });
    expect(installed().bin(name, ['migrate', '--allow-dirty', 'cli'])).toMatchObject({ status: 0 });
    expect(installed().read('cli/login.mjs')).toBe(`export async function verifyCode(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'k3yL1meKiosk',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid profile',
    }),
  });
  return response.json();
}
`);
    expect(installed().bin(name, ['check', 'cli'])).toMatchObject({ status: 0 });
  });

  test('tells its version and its help', () => {
    const { version } = JSON.parse(installed().read('node_modules/oauth-ro-codemod/package.json')) as { version: string };
    expect(installed().bin(name, ['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
    expect(installed().bin(name, ['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('migrate [paths..]') });
  });
});
