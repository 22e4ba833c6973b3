import rule from '../../rules/valid-passwordless-start.ts';
import { tester } from './rule-tester.ts';

const start = (keys: string, url = 'https://acme.example.auth0.com/passwordless/start'): string => `axios.post('${url}', { client_id: 'm0dern', ${keys} });`;

/** An exchange of a code that came by email. */
const EXCHANGE = "\naxios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'email' });";

tester.run('valid-passwordless-start', rule, {
  valid: [
    { name: 'a code by email', code: start("connection: 'email', email, send: 'code'") },
    { name: 'a link by email', code: start("connection: 'email', email, send: 'link', authParams: { scope: 'openid' }") },
    { name: 'a link, which is the default', code: start("connection: 'email', email") },
    { name: 'a code by SMS with a secret', code: start("client_secret, connection: 'sms', phone_number: phone, send: 'code'") },
    { name: 'a connection that only the running program knows', code: start("connection, email, send: 'code'") },
    { name: 'a passwordless connection with a name of its own', code: start("connection: 'kiosk', email, send: 'code'"), options: [{ passwordlessConnections: ['kiosk'] }] },
    { name: 'an API of its own', code: "fetch('/passwordless/start', { method: 'POST', body: JSON.stringify({ email, phone, send: 'sms' }) });" },
    { name: 'an API below a path', code: start("connection: 'sms', phone", 'https://acme.example.com/api/passwordless/start') },
    { name: 'a user that is created', code: "axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, phone_verified: true, email_verified: false });" },
  ],
  invalid: [
    {
      name: 'a phone number under a wrong name',
      code: start("connection: 'sms', phone, send: 'code'"),
      errors: [{ messageId: 'start-key', data: { detail: '"phone" is "phone_number" here. ' }, suggestions: [{ messageId: 'suggestion', output: start("connection: 'sms', phone_number: phone, send: 'code'") }] }],
    },
    {
      name: 'a code that is exchanged, and not asked for',
      code: start("connection: 'email', email") + EXCHANGE,
      errors: [{ messageId: 'start-send', suggestions: [{ messageId: 'suggestion', output: start("connection: 'email', email, send: 'code'") + EXCHANGE }] }],
    },
    { name: 'a link by SMS', code: start("connection: 'sms', phone_number: phone, send: 'link'"), errors: [{ messageId: 'start-send-value' }] },
    { name: 'a database connection', code: start("connection: 'Members', email, send: 'code'"), errors: [{ messageId: 'start-connection' }] },
    { name: 'a recipient of another connection', code: start("connection: 'sms', email, send: 'code'"), errors: [{ messageId: 'start-recipient' }] },
    { name: 'no recipient', code: start("connection: 'sms', send: 'code'"), errors: [{ messageId: 'start-incomplete', data: { detail: 'It has no "phone_number". ' } }] },
    {
      name: 'a key that is turned down',
      code: start("connection: 'email', email, send: 'code', type: 'email'"),
      errors: [{ messageId: 'start-unwanted-key', suggestions: [{ messageId: 'suggestion', output: start("connection: 'email', email, send: 'code'") }] }],
    },
    { name: 'a key that nobody knows', code: start("connection: 'email', email, send: 'code', language: 'de'"), errors: [{ messageId: 'start-unwanted-key', data: { detail: 'It is "language". ' } }] },
    {
      name: 'a scope at the top, with a link',
      code: start("connection: 'email', email, send: 'link', scope: 'openid'"),
      errors: [{ messageId: 'start-misplaced-key', data: { detail: 'It is "scope". ' }, suggestions: [{ messageId: 'suggestion', output: start("connection: 'email', email, send: 'link', authParams: { scope: 'openid' }") }] }],
    },
    {
      name: 'a scope at the top, with a code',
      code: start("connection: 'email', email, send: 'code', scope: 'openid'"),
      errors: [{ messageId: 'start-misplaced-key', data: { detail: 'It is "scope". The exchange of the code is not seen, which has to ask for it. ' } }],
    },
    {
      name: 'authParams as a text',
      code: start("connection: 'email', email, send: 'link', authParams: 'scope=openid'"),
      errors: [{ messageId: 'start-auth-params', suggestions: [{ messageId: 'suggestion', output: start("connection: 'email', email, send: 'link', authParams: { scope: 'openid' }") }] }],
    },
    { name: 'authParams as a text that is no form', code: start("connection: 'email', email, send: 'link', authParams: 'openid'"), errors: [{ messageId: 'start-auth-params' }] },
    {
      name: 'the first step of 2014',
      code: "axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false });",
      errors: [{ messageId: 'start-by-users-api' }],
    },
    {
      name: 'the first step of 2014 beside an exchange, with a token from elsewhere',
      code: "async function start(phone) { await axios.post('https://acme.example.auth0.com/api/v2/users', { connection: 'sms', phone_number: phone, email_verified: false }, options()); }" + EXCHANGE.replace("'email'", "'sms'"),
      errors: [{ messageId: 'start-by-users-api', data: { detail: 'What the Management API answers may be read: it is the user. ' } }],
    },
  ],
});
