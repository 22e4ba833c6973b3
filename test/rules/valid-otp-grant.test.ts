import rule from '../../rules/valid-otp-grant.ts';
import { settings, tester, typescript } from './rule-tester.ts';

const GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';

/** A request for the grant with some more keys. */
const withKeys = (keys: string, url = 'https://acme.example.auth0.com/oauth/token'): string => `axios.post('${url}', { grant_type: '${GRANT}', client_id: 'm0dern', ${keys} });`;

/** A wrong name, and the suggestion that mends it. */
const misnamed = (key: string, meant: string, output: string) => {
  return { messageId: 'otp-key', data: { detail: `"${key}" is "${meant}" here. ` }, suggestions: [{ messageId: 'suggestion', output }] };
};

tester.run('valid-otp-grant', rule, {
  valid: [
    { name: 'the grant as it is documented', code: withKeys("username, otp, realm: 'sms', scope: 'openid', audience: API") },
    { name: 'a login to a database connection', code: withKeys('auth_session, otp') },
    { name: 'a realm that only the running program knows', code: withKeys('username, otp, realm: settings.realm') },
    { name: 'a passwordless connection with a name of its own', code: withKeys("username, otp, realm: 'kiosk'"), options: [{ passwordlessConnections: ['kiosk'] }] },
    { name: 'the same from the settings', code: withKeys("username, otp, realm: 'kiosk'"), ...settings({ passwordlessConnections: ['kiosk'] }) },
    { name: 'the password-realm grant', code: withKeys("username, password, realm: 'Members'").replace('passwordless/otp', 'password-realm') },
    { name: 'the grant for a second factor', code: withKeys('mfa_token, otp').replace('passwordless/otp', 'mfa-otp') },
    { name: 'another vendor', code: "axios.post('https://id.other.example.com/oauth/token', { grant_type: 'password', client_id, username, password, connection: 'sms' });" },
    { name: 'keys of an Action', code: withKeys("username, otp, realm: 'sms', kiosk: 'lobby'") },
    { name: 'an endpoint below a path', code: withKeys('username, password', 'https://acme.example.com/api/oauth/token') },
    { name: 'a mere object', code: `export const body = { grant_type: '${GRANT}', client_id: 'm0dern', password: 'x' };` },
    { name: 'the grants of a client', code: `export const grants = ['${GRANT}'];` },
  ],
  invalid: [
    {
      name: 'the keys of the legacy endpoint, each mended by itself',
      code: withKeys("username, password: code, connection: 'sms'"),
      errors: [
        misnamed('password', 'otp', withKeys("username, otp: code, connection: 'sms'")),
        misnamed('connection', 'realm', withKeys("username, password: code, realm: 'sms'")),
      ],
    },
    {
      name: 'the key of a wrong guide',
      code: withKeys("username, otp, realm: 'sms', scopes: 'openid'"),
      errors: [misnamed('scopes', 'scope', withKeys("username, otp, realm: 'sms', scope: 'openid'"))],
    },
    {
      name: 'with the parser of TypeScript',
      code: withKeys("username, otp, realm: 'sms', client_client_secret: secret as string"),
      languageOptions: typescript,
      errors: [misnamed('client_client_secret', 'client_secret', withKeys("username, otp, realm: 'sms', client_secret: secret as string"))],
    },
    {
      name: 'a path of a wrong guide',
      code: withKeys("username, otp, realm: 'sms'", 'https://acme.example.auth0.com/oauth-token'),
      errors: [{ messageId: 'otp-endpoint', suggestions: [{ messageId: 'suggestion', output: withKeys("username, otp, realm: 'sms'") }] }],
    },
    { name: 'no realm', code: withKeys('username, otp'), errors: [{ messageId: 'otp-incomplete', data: { detail: 'It has no "realm". ' } }] },
    { name: 'a realm that is no passwordless connection', code: withKeys("username, otp, realm: 'phone'"), errors: [{ messageId: 'otp-realm', data: { detail: 'It is "phone". ' } }] },
    { name: 'a parameter of the legacy endpoint', code: withKeys("username, otp, realm: 'sms', device: 'kiosk'"), errors: [{ messageId: 'otp-unwanted-key' }] },
    { name: 'a key beside the one that replaces it', code: withKeys("username, otp, realm: 'sms', connection: 'sms'"), errors: [{ messageId: 'otp-unwanted-key', data: { detail: 'It is "connection". There is "realm" too. ' } }] },
    {
      name: 'a login that changed its endpoint only',
      code: "axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'password', client_id, username, password, connection: 'sms' });",
      errors: [{ messageId: 'otp-grant' }],
    },
    {
      name: 'the same on a custom domain that the settings name',
      code: "axios.post('https://login.acme.example.com/oauth/token', { grant_type: 'password', client_id, username, password, connection: 'sms' });",
      options: [{ domains: ['login.acme.example.com'] }],
      errors: [{ messageId: 'otp-grant' }],
    },
  ],
});
