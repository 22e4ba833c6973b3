import rule from '../../rules/no-oauth-ro.ts';
import { settings, tester, typescript } from './rule-tester.ts';

const LOGIN = `fetch('https://acme.example.auth0.com/oauth/ro', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  }),
});
`;

const MIGRATED = `fetch('https://acme.example.auth0.com/oauth/token', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  }),
});
`;

/** The migrated login with one more parameter at its end. */
const withParameter = (line: string): string => MIGRATED.replace('    otp: code,\n', `    otp: code,\n    ${line}\n`);

const DATABASE_LOGIN = LOGIN.replace("'sms'", "'Username-Password-Authentication'").replace('phone', 'email').replace('code', 'secret');

/** Where `/oauth/ro` stands in the first line of these logins. */
const AT = { line: 1, column: 38, endLine: 1, endColumn: 47 } as const;

const NO_DETAIL = { data: { detail: '' } } as const;

const suggest = (output: string) => [{ messageId: 'suggestion', output }];

tester.run('no-oauth-ro', rule, {
  valid: [
    { name: 'a migrated login', code: MIGRATED },
    { name: 'a passwordless start', code: "fetch('https://acme.example.auth0.com/passwordless/start', { method: 'POST', body: JSON.stringify({ client_id, connection: 'sms', phone_number, send: 'code' }) });" },
    { name: 'paths that only begin like the legacy one', code: "const pages = ['/oauth/routes', '/oauth/router', '/oauth/role/access', '/oauth/roblox', '/oauth/ro-status'];" },
    { name: 'comments', code: "// POST /oauth/ro with connection sms\n/* https://acme.example.auth0.com/oauth/ro */\nlogin();" },
    { name: 'a password grant of another vendor', code: "fetch('https://id.example.com/oauth/token', { method: 'POST', body: JSON.stringify({ grant_type: 'password', username, password }) });" },
    { name: 'a server that defines the route', code: "app.post('/oauth/ro', (request, response) => response.status(410).end());" },
    { name: 'a login that its author has switched off', code: `// eslint-disable-next-line rule-to-test/no-oauth-ro -- kept for the kiosks\n${LOGIN}` },
    { name: 'an empty file', code: '' },
  ],
  invalid: [
    {
      name: 'a passwordless login is only suggested, never fixed on save',
      code: LOGIN,
      output: null,
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(MIGRATED) }],
    },
    {
      name: 'typescript-eslint gives the same',
      code: LOGIN,
      languageOptions: typescript,
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(MIGRATED) }],
    },
    {
      name: 'TypeScript around the parameters',
      filename: 'login.ts',
      languageOptions: typescript,
      code: `export async function login(domain: string, email: string | undefined, code: string): Promise<Tokens> {
  const { data } = await axios.post<Tokens>(\`https://\${domain}/oauth/ro\`, {
    client_id: 'k3yL1meKiosk',
    connection: 'email' as const,
    grant_type: 'password',
    username: email!,
    password: code as string,
  });
  return data;
}
`,
      errors: [
        {
          messageId: 'passwordless-login',
          ...NO_DETAIL,
          line: 2,
          column: 63,
          endLine: 2,
          endColumn: 72,
          suggestions: suggest(`export async function login(domain: string, email: string | undefined, code: string): Promise<Tokens> {
  const { data } = await axios.post<Tokens>(\`https://\${domain}/oauth/token\`, {
    client_id: 'k3yL1meKiosk',
    realm: 'email' as const,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email!,
    otp: code as string,
  });
  return data;
}
`),
        },
      ],
    },
    {
      name: 'a misspelled scope of the login is mended with it',
      code: LOGIN.replace('    password: code,\n', "    password: code,\n    scope: 'opend profile',\n"),
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("scope: 'openid profile',")) }],
    },
    {
      name: 'a byte order mark and CRLF move nothing and stay',
      code: `\uFEFF${LOGIN.replaceAll('\n', '\r\n')}`,
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(`\uFEFF${MIGRATED.replaceAll('\n', '\r\n')}`) }],
    },
    {
      name: 'a database login has no suggestion',
      code: DATABASE_LOGIN,
      errors: [{ messageId: 'database-connection', data: { detail: 'The connection is "Username-Password-Authentication". ' }, ...AT }],
    },
    {
      name: 'a connection that only the running program knows has no suggestion',
      code: LOGIN.replace("connection: 'sms'", 'connection: process.env.CONNECTION'),
      errors: [{ messageId: 'connection-unknown', ...NO_DETAIL, ...AT }],
    },
    {
      name: 'a constant without a request',
      code: "export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';",
      errors: [{ messageId: 'endpoint-only', ...NO_DETAIL, line: 1, column: 57, endLine: 1, endColumn: 66 }],
    },
    {
      name: 'a login in a browser has no suggestion',
      code: `document.title = 'Kiosk';\n${LOGIN}`,
      errors: [{ messageId: 'browser-client', ...NO_DETAIL, ...AT, line: 2, endLine: 2 }],
    },
    {
      name: 'two logins with one constant are one edit, whichever of them is taken',
      code: `const URL = 'https://acme.example.auth0.com/oauth/ro';
export const bySms = (phone, code) => axios.post(URL, { client_id, connection: 'sms', grant_type: 'password', username: phone, password: code });
export const byEmail = (email, code) => axios.post(URL, { client_id, connection: 'email', grant_type: 'password', username: email, password: code });
`,
      errors: [2, 3].map((line) => ({
        messageId: 'passwordless-login',
        ...NO_DETAIL,
        line,
        column: line === 2 ? 50 : 52,
        endLine: line,
        endColumn: line === 2 ? 53 : 55,
        suggestions: suggest(`const URL = 'https://acme.example.auth0.com/oauth/token';
export const bySms = (phone, code) => axios.post(URL, { client_id, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
export const byEmail = (email, code) => axios.post(URL, { client_id, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
`),
      })),
    },
  ],
});

tester.run('no-oauth-ro with options', rule, {
  valid: [],
  invalid: [
    {
      name: 'audience',
      code: LOGIN,
      options: [{ audience: 'https://api.example.com' }],
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("audience: 'https://api.example.com',")) }],
    },
    {
      name: 'audienceExpression',
      code: LOGIN,
      options: [{ audienceExpression: 'process.env.AUTH0_AUDIENCE' }],
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter('audience: process.env.AUTH0_AUDIENCE,')) }],
    },
    {
      name: 'browserClients',
      code: `document.title = 'Kiosk';\n${LOGIN}`,
      options: [{ browserClients: true }],
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, line: 2, endLine: 2, suggestions: suggest(`document.title = 'Kiosk';\n${MIGRATED}`) }],
    },
    {
      name: 'databaseLogins',
      code: DATABASE_LOGIN,
      options: [{ databaseLogins: true }],
      errors: [
        {
          messageId: 'database-login',
          ...NO_DETAIL,
          ...AT,
          suggestions: suggest(
            DATABASE_LOGIN.replace('/oauth/ro', '/oauth/token').replace('connection:', 'realm:').replace("'password'", "'http://auth0.com/oauth/grant-type/password-realm'"),
          ),
        },
      ],
    },
    {
      name: 'passwordlessConnections',
      code: LOGIN.replace("'sms'", "'kiosk-sms'"),
      options: [{ passwordlessConnections: ['kiosk-sms'] }],
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(MIGRATED.replace("'sms'", "'kiosk-sms'")) }],
    },
    {
      name: 'scopes: a scope of an API of one’s own is no misspelling',
      code: LOGIN.replace('    password: code,\n', "    password: code,\n    scope: 'openid profil',\n"),
      options: [{ scopes: ['profil'] }],
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("scope: 'openid profil',")) }],
    },
    {
      name: 'settings give the same',
      code: LOGIN,
      ...settings({ audience: 'https://api.example.com' }),
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("audience: 'https://api.example.com',")) }],
    },
    {
      name: 'options of the rule count more than settings',
      code: LOGIN,
      options: [{ audience: 'https://api.example.com' }],
      ...settings({ audience: 'https://old.example.com', browserClients: true }),
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("audience: 'https://api.example.com',")) }],
    },
    {
      name: 'an audience of the rule counts more than an expression of the settings',
      code: LOGIN,
      options: [{ audience: 'https://api.example.com' }],
      ...settings({ audienceExpression: 'process.env.AUTH0_AUDIENCE' }),
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(withParameter("audience: 'https://api.example.com',")) }],
    },
    {
      name: 'an option that is switched off counts more than settings',
      code: `document.title = 'Kiosk';\n${LOGIN}`,
      options: [{ browserClients: false }],
      ...settings({ browserClients: true }),
      errors: [{ messageId: 'browser-client', ...NO_DETAIL, ...AT, line: 2, endLine: 2 }],
    },
    {
      name: 'settings of the command line that no rule takes are no mistake',
      code: LOGIN,
      ...settings({ ignore: ['legacy/'], strict: true, assume: ['auth0@4'] }),
      errors: [{ messageId: 'passwordless-login', ...NO_DETAIL, ...AT, suggestions: suggest(MIGRATED) }],
    },
  ],
});
