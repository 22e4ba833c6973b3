import { describe, expect, test } from 'vitest';
import { isTypescriptLoaded } from '../../src/project/typescript.ts';
import { selectFiles } from '../../src/run/select.ts';
import { runTyped } from '../../src/run/typecheck.ts';
import type { RunOptions } from '../../src/run/run.ts';
import { IS_FULL, share } from '../support/share.ts';
import { createProject, linesOf, type Files } from '../support/project.ts';
import { DATABASE_LOGIN } from '../support/samples.ts';

const login = (name: string, parameters: string, key = 'client_id: "c"'): string =>
  `export const ${name} = (${parameters}) => post('https://acme.example.auth0.com/oauth/ro', { ${key}, connection: 'sms', grant_type: 'password', username: phone, password: code });\n`;
const migrated = (name: string, parameters: string, key = 'client_id: "c"'): string =>
  `export const ${name} = (${parameters}) => post('https://acme.example.auth0.com/oauth/token', { ${key}, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });\n`;
const asking = (text: string, audience: string): string => text.replace('otp: code }', `otp: code, audience: ${audience} }`);

const HEAD = "import { post } from './http';\n";
const HTTP = 'export const post = (url: string, body: Record<string, string>): void => console.log(url, body);\n';
const PLAIN = 'phone: string, code: string';
const STRICT = '{ "compilerOptions": { "strict": true, "module": "esnext", "moduleResolution": "bundler", "target": "es2022", "lib": ["es2022", "dom"] } }';
const BASE = { 'tsconfig.json': STRICT, 'http.ts': HTTP };

/** Rewrites the files in memory with their types checked. */
async function typed(files: Files, options: RunOptions = {}) {
  const project = createProject(files);
  const { report, changes, notes, results } = await runTyped(project.root, selectFiles({ cwd: project.root, paths: ['.'] }), options);
  const details = results.flatMap(({ outcomes }) => outcomes.map(({ finding }) => finding.detail)).filter((detail) => detail !== undefined);
  return { findings: linesOf(report), texts: Object.fromEntries(changes.map(({ file, newText }) => [file.name, newText])), notes, details };
}

describe('TypeScript', () => {
  test('is not loaded where nothing would change', async () => {
    expect(await typed({ ...BASE, 'staff.js': DATABASE_LOGIN })).toMatchObject({ texts: {}, notes: [] });
    expect(isTypescriptLoaded()).toBe(false);
  });
});

describe('a site that brings an error', () => {
  test('is taken back, with what TypeScript says and where, and the others are rewritten', async () => {
    const text = HEAD + login('a', `settings: { audience: string }, ${PLAIN}`) + login('b', `settings: object, ${PLAIN}`) + login('c', `settings: { audience: string }, ${PLAIN}`);
    const { findings, texts, details } = await typed({ ...BASE, 'a.ts': text }, { audienceExpression: 'settings.audience' });
    expect(texts).toEqual({
      'a.ts': HEAD + asking(migrated('a', `settings: { audience: string }, ${PLAIN}`), 'settings.audience') + login('b', `settings: object, ${PLAIN}`) + asking(migrated('c', `settings: { audience: string }, ${PLAIN}`), 'settings.audience'),
    });
    expect(findings.map((line) => line.split(' ').slice(1).join(' '))).toEqual(['passwordless-login rewritten', 'type-error manual', 'passwordless-login rewritten']);
    expect(details).toEqual([expect.stringMatching(/^At a\.ts:3:\d+ TypeScript would say: Property 'audience' does not exist on type 'object' \(TS2339\)\.$/)]);
  });

  test('is taken back in each of several files', async () => {
    const { texts, findings } = await typed({ ...BASE, 'a.ts': HEAD + login('a', PLAIN), 'b.ts': HEAD + login('b', `x: string, ${PLAIN}`), 'c.ts': HEAD + login('c', PLAIN) }, { audienceExpression: 'x' });
    expect(Object.keys(texts)).toEqual(['b.ts']);
    expect(findings.map((line) => line.replace(/:.* (?=\S+ \S+$)/, ' '))).toEqual(['a.ts type-error manual', 'b.ts passwordless-login rewritten', 'c.ts type-error manual']);
  });

  const narrow = 'export const post = (url: `${string}/oauth/ro`, body: object): void => console.log(url, body);\n';

  test.each<readonly [string, Files]>([
    ['another file', { ...BASE, 'http.ts': narrow, 'a.ts': HEAD + login('a', PLAIN) }],
    ['an alias of the configuration', { 'tsconfig.json': STRICT.replace('"strict"', '"paths": { "@/*": ["./lib/*"] }, "strict"'), 'lib/http.ts': narrow, 'a.ts': `import { post } from '@/http';\n${login('a', PLAIN)}` }],
  ])('is taken back where the type comes from %s', async (_name, files) => {
    const { findings, texts, details } = await typed(files);
    expect({ findings, texts }).toEqual({ findings: [expect.stringMatching(/type-error manual/)], texts: {} });
    expect(details).toEqual([expect.stringMatching(/\/oauth\/token.*is not assignable.*\(TS2345\)/)]);
  });
});

describe('a site over several files', () => {
  const urls = "export const LOGIN = 'https://acme.example.auth0.com/oauth/ro';\n";
  const call = (name: string, parameters: string): string => `import { post } from './http';\nimport { LOGIN } from './urls';\n${login(name, parameters).replace("'https://acme.example.auth0.com/oauth/ro'", 'LOGIN')}`;

  test('is taken back as a whole', async () => {
    const files = { ...BASE, 'urls.ts': urls, 'a.ts': call('a', `settings: { audience: string }, ${PLAIN}`), 'b.ts': call('b', `settings: object, ${PLAIN}`) };
    const { findings, texts, details } = await typed(files, { audienceExpression: 'settings.audience' });
    expect({ texts, findings }).toEqual({ texts: {}, findings: [expect.stringMatching(/^a\.ts.* type-error manual/), expect.stringMatching(/^b\.ts.* type-error manual/)] });
    expect(details[0]).toMatch(/^At b\.ts:3:\d+ TypeScript would say: Property 'audience'/);
  });
});

describe.runIf(IS_FULL)('what was wrong before', () => {
  const wrong = "const size: number = 'large';\n";

  test.each(share([
    ['in front of the site', HEAD + wrong + login('a', PLAIN), HEAD + wrong + migrated('a', PLAIN)],
    ['behind it', HEAD + login('a', PLAIN) + wrong, HEAD + migrated('a', PLAIN) + wrong],
    ['in its line', HEAD + login('a', PLAIN).trimEnd() + wrong, HEAD + migrated('a', PLAIN).trimEnd() + wrong],
    ['many times over', HEAD + wrong.repeat(3) + login('a', PLAIN), HEAD + wrong.repeat(3) + migrated('a', PLAIN)],
  ], 2))('does not count %s', async (_name, before, after) => {
    expect((await typed({ ...BASE, 'a.ts': before })).texts).toEqual({ 'a.ts': after });
  });

  test('does not count in the request itself, where the message is another now', async () => {
    const http = 'export const post = (url: string, body: { nothing: string }): void => console.log(url, body);\n';
    const { texts } = await typed({ ...BASE, 'http.ts': http, 'a.ts': HEAD + login('a', PLAIN).replace('client_id: "c", connection: \'sms\'', 'connection: \'sms\', client_id: "c"') });
    expect(Object.keys(texts)).toEqual(['a.ts']);
  });

  test('is only so much: another error of the same kind counts', async () => {
    const { findings } = await typed({ ...BASE, 'a.ts': `${HEAD}export const y: string = settings.audience;\n${login('a', PLAIN)}` }, { audienceExpression: 'settings.audience' });
    expect(findings).toEqual([expect.stringMatching(/type-error/)]);
  });

  test.each(share([
    ['an option that TypeScript warns of', '"target": "es5", "moduleResolution": "node10", "baseUrl": "."'],
    ['an option that there is not', '"noSuchOption": true'],
    ['types that are not installed', '"types": ["no-such-types"]'],
  ], 2))('does not count in the configuration: %s', async (_name, option) => {
    const { texts } = await typed({ ...BASE, 'tsconfig.json': `{ "compilerOptions": { ${option} } }`, 'a.ts': HEAD + login('a', PLAIN) });
    expect(Object.keys(texts)).toEqual(['a.ts']);
  });
});

describe.runIf(IS_FULL)('what is not installed', () => {
  test('makes no errors', async () => {
    const text = `import axios, { type AxiosInstance } from 'axios';\nconst { post }: AxiosInstance = axios.create();\n${login('a', PLAIN)}`;
    const { texts } = await typed({ ...BASE, 'a.ts': text }, { audienceExpression: 'process.env.AUTH0_AUDIENCE' });
    expect(Object.keys(texts)).toEqual(['a.ts']);
  });
});

describe.runIf(IS_FULL)('the configuration', () => {
  test('brings what is declared for all files', async () => {
    const files = { ...BASE, 'a.ts': HEAD + login('a', PLAIN) };
    expect((await typed({ ...files, 'types/globals.d.ts': 'declare const AUDIENCE: string;\n' }, { audienceExpression: 'AUDIENCE' })).findings).toEqual([expect.stringMatching(/rewritten/)]);
    expect((await typed(files, { audienceExpression: 'AUDIENCE' })).findings).toEqual([expect.stringMatching(/type-error/)]);
  });

  test('of the nearest folder counts', async () => {
    const strict = STRICT.replace('"strict": true', '"strict": true, "noUnusedLocals": true');
    const text = `${HEAD}import { other } from './http';\n${login('a', 'settings: { audience?: string }, ' + PLAIN)}`;
    const http = `${HTTP}export const other = 1;\n`;
    const files = { 'strict/tsconfig.json': strict, 'strict/http.ts': http, 'strict/a.ts': text, 'loose/tsconfig.json': '{ "compilerOptions": { "strict": false } }', 'loose/http.ts': http, 'loose/a.ts': text };
    const { texts } = await typed(files, { audienceExpression: 'settings.audience' });
    expect(Object.keys(texts)).toEqual(['loose/a.ts']);
  });

  test('need not be there, and then it is said', async () => {
    const files = { 'http.ts': HTTP, 'a.ts': HEAD + login('a', PLAIN) };
    expect(await typed(files)).toMatchObject({ texts: { 'a.ts': HEAD + migrated('a', PLAIN) }, notes: [expect.stringMatching(/no tsconfig\.json speaks of a\.ts/)] });
    expect((await typed(files, { audienceExpression: 'nowhere' })).findings).toEqual([expect.stringMatching(/type-error/)]);
  });
});

describe.runIf(IS_FULL)('JavaScript', () => {
  const text = `const { post } = require('./http');\n${login('a', 'phone, code').replace('export const a', 'exports.a')}`;
  const options = { audienceExpression: 'nowhere' };

  test('is not checked, and then it is said', async () => {
    expect(await typed({ 'a.js': text }, options)).toMatchObject({ findings: [expect.stringMatching(/rewritten/)], notes: [expect.stringMatching(/checks none of the changed files/)] });
  });

  test.each([
    ['with checkJs', { 'a.js': text, 'tsconfig.json': '{ "compilerOptions": { "checkJs": true } }' }],
    ['with a comment', { 'a.js': `// @ts-check\n${text}` }],
  ])('is checked %s', async (_name, files) => {
    expect((await typed(files, options)).findings).toEqual([expect.stringMatching(/type-error/)]);
  });
});

describe('migrate --typecheck', () => {
  const files = { ...BASE, 'a.ts': HEAD + login('a', PLAIN) };

  test('writes what stands the check, and reports the rest', () => {
    const project = createProject(files);
    const { stdout } = project.run(['migrate', '--typecheck', '--audience-expression', 'nowhere', '--dry-run']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/to do type-error no-oauth-ro A rewrite that brings a type error\. At a\.ts:2:\d+ TypeScript would say: Cannot find name 'nowhere' \(TS2304\)\./);
    expect(project.run(['migrate', '--typecheck', '--audience-expression', 'nowhere', '--fail-on-manual'])).toMatchObject({ status: 1, stderr: '' });
    expect(project.read('a.ts')).toBe(files['a.ts']);
    expect(project.run(['migrate', '--typecheck'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('a.ts')).toBe(HEAD + migrated('a', PLAIN));
  });

  test('says on standard error what it could not check', () => {
    const { stderr, status } = createProject({ 'a.ts': files['a.ts'], 'http.ts': HTTP }).run(['migrate', '--typecheck', '--format', 'json']);
    expect({ stderr, status }).toEqual({ stderr: expect.stringMatching(/^--typecheck: no tsconfig\.json speaks of a\.ts; [^\n]*\n$/), status: 0 });
  });
});
