import rule from '../../rules/valid-scope.ts';
import { settings, tester, typescript } from './rule-tester.ts';

/** A client of Auth0 with a scope. */
const withScope = (scope: string): string => `const client = new WebAuth({ domain: 'acme.example.auth0.com', scope: '${scope}' });`;

/** The column of the first character of the scope. */
const FIRST = withScope('|').indexOf('|') + 1;

/** The place of a word of the scope. */
const at = (offset: number, length: number) => ({ line: 1, column: FIRST + offset, endLine: 1, endColumn: FIRST + offset + length }) as const;

const typo = (wrong: string, right: string) => ({ messageId: 'scope-typo', data: { detail: `It is "${wrong}" for "${right}". ` } }) as const;

const suggest = (output: string) => [{ messageId: 'suggestion', output }];

/** What is misspelled, and what was meant: seen in public code, or one slip of the keyboard away. */
const TYPOS = {
  opend: 'openid',
  opneid: 'openid',
  opendid: 'openid',
  open_id: 'openid',
  profle: 'profile',
  'offline-access': 'offline_access',
  'offline access': 'offline_access',
  offline_acesss: 'offline_access',
  'update:current_user_identites': 'update:current_user_identities',
};

tester.run('valid-scope', rule, {
  valid: [
    { name: 'the scopes of OpenID Connect', code: withScope('openid profile email address phone offline_access') },
    { name: 'scopes of an API, however unusual', code: withScope('openid read:orders create:me:authentication_methods run:checks opendash:read') },
    { name: 'an empty scope', code: withScope('') },
    { name: 'a scope that only the running program knows', code: "new WebAuth({ domain: 'acme.example.auth0.com', scope: process.env.SCOPE });" },
    { name: 'an unknown part of a scope', code: 'new WebAuth({ domain: \'acme.example.auth0.com\', scope: `openid ${prefix}profle` });' },
    { name: 'a bare scope', code: "export const settings = { scope: 'opend' };" },
    { name: 'another provider', code: "new UserManager({ authority: 'https://login.example.org/tenant', scope: 'opend profle' });" },
    { name: 'the separators of another provider', code: "fetch('https://chat.example.org/oauth/authorize?scope=openid,profile,email');" },
    { name: 'a key of another vendor that is spelled like a scope', code: "const { open_id: id } = await feishu.getUser({ scope: 'user', open_id });" },
    { name: 'words that hold a misspelling', code: "test('opend profile scope is shown', () => {});\nconst css = 'dropend profile-area';" },
    { name: 'a comment', code: "// new WebAuth({ domain: 'acme.example.auth0.com', scope: 'opend' })\nlogin();" },
  ],
  invalid: [
    ...Object.entries(TYPOS).map(([wrong, right]) => ({
      name: `${wrong} for ${right}`,
      code: withScope(`read:orders ${wrong}`),
      output: withScope(`read:orders ${right}`),
      errors: [{ ...typo(wrong, right), ...at('read:orders '.length, wrong.length) }],
    })),
    {
      name: 'all misspellings of a scope are mended at once',
      code: withScope('opend profle email'),
      output: withScope('openid profile email'),
      errors: [
        { ...typo('opend', 'openid'), ...at(0, 5) },
        { ...typo('profle', 'profile'), ...at(6, 6) },
      ],
    },
    {
      name: 'typescript-eslint gives the same',
      filename: 'client.ts',
      languageOptions: typescript,
      code: withScope('opend'),
      output: withScope('openid'),
      errors: [{ ...typo('opend', 'openid'), ...at(0, 5) }],
    },
    {
      name: 'a byte order mark and CRLF move nothing and stay',
      code: `\uFEFF${withScope('opend')}\r\nclient.authorize();\r\n`,
      output: `\uFEFF${withScope('openid')}\r\nclient.authorize();\r\n`,
      errors: [{ ...typo('opend', 'openid'), ...at(0, 5) }],
    },
    {
      name: 'a component of an SDK',
      filename: 'app.jsx',
      code: `import { Auth0Provider } from '@auth0/auth0-react';
export const App = () => <Auth0Provider domain="acme.example.auth0.com" authorizationParams={{ scope: "opneid" }} />;
`,
      output: `import { Auth0Provider } from '@auth0/auth0-react';
export const App = () => <Auth0Provider domain="acme.example.auth0.com" authorizationParams={{ scope: "openid" }} />;
`,
      errors: [{ ...typo('opneid', 'openid'), line: 2, column: 104, endLine: 2, endColumn: 110 }],
    },
    {
      name: 'a request to the legacy endpoint',
      code: "axios.post(`https://${domain}/oauth/ro`, { client_id, connection: 'sms', grant_type: 'password', username, password, scope: 'opend' });",
      output: "axios.post(`https://${domain}/oauth/ro`, { client_id, connection: 'sms', grant_type: 'password', username, password, scope: 'openid' });",
      errors: [{ ...typo('opend', 'openid'), line: 1, column: 126, endLine: 1, endColumn: 131 }],
    },
    {
      name: 'a constant that only Auth0 reads',
      code: "const SCOPE = 'opend profile';\nwebAuth.authorize({ scope: SCOPE });\nlock.show({ auth: { params: { scope: SCOPE } } });\n",
      output: "const SCOPE = 'openid profile';\nwebAuth.authorize({ scope: SCOPE });\nlock.show({ auth: { params: { scope: SCOPE } } });\n",
      errors: [{ ...typo('opend', 'openid'), line: 1, column: 16, endLine: 1, endColumn: 21 }],
    },
    {
      name: 'a constant that other code reads too is not changed',
      code: "const SCOPE = 'opend profile';\nwebAuth.authorize({ scope: SCOPE });\nbilling.connect(SCOPE);\n",
      output: null,
      errors: [{ ...typo('opend', 'openid'), line: 1, column: 16, endLine: 1, endColumn: 21 }],
    },
    {
      name: 'a wrong separator is only suggested',
      code: withScope('openid,profile'),
      output: null,
      errors: [{ messageId: 'scope-separator', data: { detail: 'It is ",". ' }, ...at(6, 1), suggestions: suggest(withScope('openid profile')) }],
    },
    {
      name: 'a repeated scope is only suggested',
      code: withScope('openid email openid'),
      output: null,
      errors: [{ messageId: 'scope-duplicate', data: { detail: 'It is "openid". ' }, ...at(13, 6), suggestions: suggest(withScope('openid email')) }],
    },
    {
      name: 'a claim has no suggestion',
      code: withScope('openid nickname'),
      output: null,
      errors: [{ messageId: 'scope-claim', data: { detail: 'It is "nickname". ' }, ...at(7, 8) }],
    },
    {
      name: 'every kind of mistake in one scope',
      code: withScope('opend,email name profile profile'),
      output: withScope('openid,email name profile profile'),
      errors: [
        { ...typo('opend', 'openid'), ...at(0, 5) },
        { messageId: 'scope-separator', data: { detail: 'It is ",". ' }, ...at(5, 1), suggestions: suggest(withScope('opend email name profile profile')) },
        { messageId: 'scope-claim', data: { detail: 'It is "name". ' }, ...at(12, 4) },
        { messageId: 'scope-duplicate', data: { detail: 'It is "profile". ' }, ...at(25, 7), suggestions: suggest(withScope('opend,email name profile')) },
      ],
    },
  ],
});

const CUSTOM_DOMAIN = "const login = 'https://login.example.com/authorize?response_type=code&scope=opend%20profile';\nlocation.assign(login);\n";

tester.run('valid-scope with options', rule, {
  valid: [
    { name: 'scopes', code: withScope('openid profil'), options: [{ scopes: ['profil'] }] },
    { name: 'scopes of the settings', code: withScope('openid profil'), ...settings({ scopes: ['profil'] }) },
    { name: 'scopes: a claim', code: withScope('openid role'), options: [{ scopes: ['role'] }] },
    { name: 'a host that nothing proves', code: CUSTOM_DOMAIN },
    { name: 'options of the rule count more than settings', code: CUSTOM_DOMAIN, options: [{ domains: [] }], ...settings({ domains: ['login.example.com'] }) },
  ],
  invalid: [
    {
      name: 'domains',
      code: CUSTOM_DOMAIN,
      options: [{ domains: ['login.example.com'] }],
      output: CUSTOM_DOMAIN.replace('opend', 'openid'),
      errors: [{ ...typo('opend', 'openid'), line: 1, column: 77, endLine: 1, endColumn: 82 }],
    },
    {
      name: 'domains of the settings',
      code: CUSTOM_DOMAIN,
      ...settings({ domains: ['LOGIN.example.com'] }),
      output: CUSTOM_DOMAIN.replace('opend', 'openid'),
      errors: [{ ...typo('opend', 'openid'), line: 1, column: 77, endLine: 1, endColumn: 82 }],
    },
  ],
});
