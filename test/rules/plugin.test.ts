import { readFileSync } from 'node:fs';
import { Linter, type Rule } from 'eslint';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import plugin, * as entry from '../../rules/index.ts';
import { OTP_PROBLEMS, SDK_PROBLEMS, START_PROBLEMS } from '../../src/legacy/problems.ts';
import { PROVEN, REASONS, SCOPE_PROBLEMS } from '../../src/legacy/reasons.ts';
import { RESPONSE_USES } from '../../src/legacy/response-use-texts.ts';
import { espree } from './rule-tester.ts';

const { read, find } = vi.hoisted(() => ({ read: vi.fn<(text: string) => void>(), find: vi.fn<(name: string) => void>() }));

// The rules are watched at their work: how often a file is read, and how often each kind of thing is looked for.
vi.mock('../../src/syntax/source-file.ts', async (original) => {
  const module = await original<typeof import('../../src/syntax/source-file.ts')>();
  class WatchedFile extends module.SourceFile {
    constructor(parts: ConstructorParameters<typeof module.SourceFile>[0]) {
      super(parts);
      read(parts.text);
    }
  }
  return { ...module, SourceFile: WatchedFile };
});
vi.mock('../../src/legacy/detect.ts', async (original) => {
  const module = await original<typeof import('../../src/legacy/detect.ts')>();
  return { ...module, detectLogins: (...parts: Parameters<typeof module.detectLogins>) => (find('logins'), module.detectLogins(...parts)) };
});
vi.mock('../../src/legacy/scopes.ts', async (original) => {
  const { detectScopes } = await original<typeof import('../../src/legacy/scopes.ts')>();
  return { detectScopes: (...parts: Parameters<typeof detectScopes>) => (find('scopes'), detectScopes(...parts)) };
});

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { name: string; version: string };
const rules = Object.entries(plugin.rules ?? {}) as [string, Rule.RuleModule][];
const names = rules.map(([name]) => name);

function lint(text: string, config: Linter.Config): Linter.LintMessage[] {
  return new Linter().verify(text, [{ files: ['**/*.js'], languageOptions: espree, plugins: { 'oauth-ro': plugin }, ...config }], 'login.js');
}

describe('the plugin', () => {
  test('has the name and the version of the package', () => {
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: 'oauth-ro' });
  });

  test('is the default export, and the whole module for require()', () => {
    expect(Object.keys(entry).sort()).toEqual(['default', 'module.exports']);
    expect(entry['module.exports']).toBe(entry.default);
  });

  test.each(['recommended', 'strict'] as const)('has the flat configuration %s', (name) => {
    const [config, ...others] = plugin.configs[name];
    expect(others).toEqual([]);
    expect(config?.name).toBe(`oauth-ro/${name}`);
    // Without files a configuration meets every language there is.
    expect(config?.files).toEqual(['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}']);
    expect(config?.plugins?.['oauth-ro']).toBe(plugin);
    const own = names.filter((rule) => name === 'strict' || rule !== 'no-legacy-response-use');
    expect(config?.rules).toEqual(Object.fromEntries(own.map((rule) => [`oauth-ro/${rule}`, 'error'])));
  });

  test.each(['recommended', 'strict'] as const)('has %s for eslintrc', (name) => {
    const config = plugin.configs[`legacy-${name}`];
    expect(Object.keys(config).sort()).toEqual(['plugins', 'rules']);
    expect(config.plugins).toEqual(['oauth-ro']);
    expect(config.rules).toEqual(plugin.configs[name][0]?.rules);
  });

  test('has no configuration besides', () => {
    expect(Object.keys(plugin.configs).sort()).toEqual(['docs', 'legacy-recommended', 'legacy-strict', 'recommended', 'strict']);
  });
});

describe.each(rules)('%s', (name, { meta = {} }) => {
  test('tells what it is', () => {
    expect(meta.type).toBe('problem');
    expect(meta.docs?.description).toMatch(/^disallow \S.*[^.]$/);
    expect(meta.docs?.url).toMatch(new RegExp(`^https://.*/docs/rules/${name}\\.md$`));
  });

  test('works on every language, so that a configuration without files does not stop ESLint', () => {
    expect(meta.languages).toEqual(['*']);
  });

  test('describes its options', () => {
    const [schema, ...others] = meta.schema as { type: string; description: string; additionalProperties: boolean; properties: Record<string, { description?: string }> }[];
    expect(others).toEqual([]);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema?.description).toMatch(/\S/);
    for (const { description } of Object.values(schema?.properties ?? {})) expect(description).toMatch(/^[A-Z].*\.$/);
    expect(meta.defaultOptions).toEqual([{}]);
  });

  test('describes its options as the configuration file does', () => {
    const file = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')) as { properties: Record<string, Record<string, unknown>> };
    const shape = ({ type, items, minLength, uniqueItems }: Record<string, unknown>) => ({ type, items, minLength, uniqueItems });
    const [schema] = meta.schema as { properties: Record<string, Record<string, unknown>> }[];
    for (const [key, property] of Object.entries(schema?.properties ?? {})) expect([key, shape(property)]).toEqual([key, shape(file.properties[key] ?? {})]);
  });

  test('has messages that are sentences', () => {
    for (const [id, message] of Object.entries(meta.messages ?? {})) expect([id, message]).toEqual([id, expect.stringMatching(/^[A-Z][^]*\.$/)]);
  });
});

test('no-oauth-ro only suggests, and has a message for every reason', () => {
  const { fixable, hasSuggestions, messages } = plugin.rules?.['no-oauth-ro']?.meta as Rule.RuleMetaData;
  expect({ fixable, hasSuggestions }).toEqual({ fixable: undefined, hasSuggestions: true });
  expect(Object.keys(messages ?? {}).sort()).toEqual([...Object.keys(PROVEN), ...Object.keys(REASONS), 'suggestion'].sort());
});

test('no-legacy-response-use only suggests, and has a message for every use', () => {
  const { fixable, hasSuggestions, messages } = plugin.rules?.['no-legacy-response-use']?.meta as Rule.RuleMetaData;
  expect({ fixable, hasSuggestions }).toEqual({ fixable: undefined, hasSuggestions: true });
  expect(Object.keys(messages ?? {}).sort()).toEqual([...Object.keys(RESPONSE_USES), 'suggestion'].sort());
});

test('valid-scope fixes and suggests, and has a message for every problem', () => {
  const { fixable, hasSuggestions, messages } = plugin.rules?.['valid-scope']?.meta as Rule.RuleMetaData;
  expect({ fixable, hasSuggestions }).toEqual({ fixable: 'code', hasSuggestions: true });
  expect(Object.keys(messages ?? {}).sort()).toEqual([...Object.keys(SCOPE_PROBLEMS), 'suggestion'].sort());
});

test.each([['no-legacy-passwordless-sdk', SDK_PROBLEMS], ['valid-otp-grant', OTP_PROBLEMS], ['valid-passwordless-start', START_PROBLEMS]])('%s only suggests, and has a message for every problem', (name, problems) => {
  const { fixable, hasSuggestions, messages } = plugin.rules?.[name]?.meta as Rule.RuleMetaData;
  expect({ fixable, hasSuggestions }).toEqual({ fixable: undefined, hasSuggestions: true });
  expect(Object.keys(messages ?? {}).sort()).toEqual([...Object.keys(problems), 'suggestion'].sort());
});

describe('options', () => {
  const refused: readonly (readonly [rule: string, options: unknown])[] = [
    ['no-oauth-ro', { audiences: 'https://api.example.com' }],
    ['no-oauth-ro', { audience: '' }],
    ['no-oauth-ro', { audience: true }],
    ['no-oauth-ro', { audience: 'https://api.example.com', audienceExpression: 'process.env.AUTH0_AUDIENCE' }],
    ['no-oauth-ro', { browserClients: 'yes' }],
    ['no-oauth-ro', { passwordlessConnections: 'kiosk-sms' }],
    ['no-oauth-ro', { passwordlessConnections: ['kiosk-sms', 'kiosk-sms'] }],
    ['no-oauth-ro', 'always'],
    ['valid-scope', { audience: 'https://api.example.com' }],
    ['valid-scope', { scopes: 'read:orders' }],
    ['valid-scope', { scopes: [''] }],
    ['valid-scope', { domains: [1] }],
    ['valid-otp-grant', { audience: 'https://api.example.com' }],
    ['valid-passwordless-start', { passwordlessConnections: 'kiosk-sms' }],
  ];

  test.each(refused)('%s refuses %j', (rule, options) => {
    expect(() => lint('', { rules: { [`oauth-ro/${rule}`]: ['error', options] } })).toThrow(`"oauth-ro/${rule}"`);
  });

  const taken: readonly (readonly [rule: string, options: unknown])[] = [
    ['no-oauth-ro', {}],
    ['no-oauth-ro', { audience: 'https://api.example.com', browserClients: true, databaseLogins: false, passwordlessConnections: ['kiosk-sms'], scopes: ['read:orders'] }],
    ['no-oauth-ro', { audienceExpression: 'process.env.AUTH0_AUDIENCE' }],
    ['valid-scope', { domains: ['login.example.com'], scopes: ['read:orders'] }],
    ['valid-otp-grant', { domains: ['login.example.com'], passwordlessConnections: ['kiosk-sms'] }],
    ['valid-passwordless-start', { domains: ['login.example.com'], passwordlessConnections: ['kiosk-sms'] }],
  ];

  test.each(taken)('%s takes %j', (rule, options) => {
    expect(lint('', { rules: { [`oauth-ro/${rule}`]: ['error', options] } })).toEqual([]);
  });

  test('settings of a wrong type are named in the error', () => {
    const code = "fetch('https://login.example.com/authorize?scope=opend');";
    const all = { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 'error' } as const;
    expect(() => lint(code, { rules: all, settings: { 'oauth-ro': { domains: 'login.example.com' } } })).toThrow(/settings.*domains/);
  });
});

describe('the work for a file', () => {
  const BOTH = { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 'error' } as const;
  const LOGIN = "axios.post('https://acme.example.auth0.com/oauth/ro', { client_id, connection: 'sms', grant_type: 'password', username, password, scope: 'opend' });\n";

  beforeEach(() => {
    read.mockClear();
    find.mockClear();
  });

  // The tree that ESLint has is read once. What a rule offers is checked as the codemod does it: the text is read, and its result.
  const CHECK = 2;

  test('is done once for all rules', () => {
    const messages = lint(LOGIN, { rules: BOTH });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['oauth-ro/no-oauth-ro', 'oauth-ro/valid-scope']);
    expect(read).toHaveBeenCalledTimes(1 + 2 * CHECK);
    expect(find.mock.calls.flat().sort()).toEqual(['logins', 'logins', 'logins', 'scopes', 'scopes', 'scopes']);
  });

  test('is shared by rules that stand under two names', () => {
    const messages = lint(LOGIN, { plugins: { 'oauth-ro': plugin, auth: plugin }, rules: { ...BOTH, 'auth/no-oauth-ro': 'error', 'auth/valid-scope': 'warn' } });
    expect(messages).toHaveLength(4);
    expect(read).toHaveBeenCalledTimes(1 + 2 * CHECK);
    expect(find.mock.calls.flat().sort()).toEqual(['logins', 'logins', 'logins', 'scopes', 'scopes', 'scopes']);
  });

  test('is done again for other options, over the same reading', () => {
    const options = ['error', { audience: 'https://api.example.com' }] as const;
    const messages = lint(LOGIN, { plugins: { 'oauth-ro': plugin, auth: plugin }, rules: { 'oauth-ro/no-oauth-ro': 'error', 'auth/no-oauth-ro': [...options] } });
    expect(messages.map(({ suggestions }) => suggestions?.[0]?.fix.text.includes('https://api.example.com')).sort()).toEqual([false, true]);
    expect(read).toHaveBeenCalledTimes(1 + 2 * CHECK);
    expect(find.mock.calls.flat()).toEqual(Array.from({ length: 2 + 2 * CHECK }, () => 'logins'));
  });

  test('is not done for a text without a needle', () => {
    expect(lint("export const greet = (name) => `Hello ${name}`;\nfetch('/oauth/token', { scope: 'openid' });\n", { rules: BOTH })).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  test.each(rules)('%s asks for no tree where the text has no needle', (_name, { create }) => {
    const visit = (text: string): string[] => Object.keys(create({ filename: 'login.js', sourceCode: { text } } as Rule.RuleContext));
    expect(visit("fetch('/oauth/token', { scope: 'openid' });\n")).toEqual([]);
    expect(visit(`// @generated\n${LOGIN}`)).toEqual([]);
    expect(visit(LOGIN)).not.toEqual([]);
  });

  test('is not done for what a program has made', () => {
    expect(lint(`// @generated\n${LOGIN}`, { rules: BOTH })).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });
});
