import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';
import { ANSWERS } from './answers.ts';
import { DOCUMENTS } from './documents.ts';
import { UNREACHABLE } from './endpoints.ts';
import { EMAIL, FORM_TYPE, JSON_TYPE, PHONE, send, type Sent } from './send.ts';
import { startAuth0, type Auth0 } from './start-auth0.ts';
import { CONFORMANT_CLIENT, DATABASE, DATABASE_USER, IDLE_CLIENT, NATIVE_CLIENT, TROUBLED, WEB_CLIENT, WEB_SECRET, type Mode } from './tenant.ts';

/** A request that is refused: what is wrong with it, the answer, and where Auth0 says so. */
type Refused = readonly [what: string, request: (code: string) => Sent, status: number, error: string, description: string, source: string];

const GUIDE = DOCUMENTS.guide;
const OTHER_CODE = (code: string): string => (code === '000000' ? '000001' : '000000');

function ro(code: string, changes: Record<string, unknown> = {}): Sent {
  return { path: '/oauth/ro', body: without({ client_id: NATIVE_CLIENT, connection: 'sms', grant_type: 'password', username: PHONE, password: code, scope: 'openid', ...changes }) };
}

function start(changes: Record<string, unknown> = {}): Sent {
  return { path: '/passwordless/start', body: without({ client_id: NATIVE_CLIENT, connection: 'sms', phone_number: PHONE, send: 'code', ...changes }) };
}

function startEmail(changes: Record<string, unknown> = {}): Sent {
  return { path: '/passwordless/start', body: without({ client_id: NATIVE_CLIENT, connection: 'email', email: EMAIL, send: 'code', ...changes }) };
}

function user(changes: Record<string, unknown> = {}, headers: Record<string, string> = { authorization: 'Bearer x' }): Sent {
  return { path: '/api/v2/users', body: without({ connection: 'sms', phone_number: PHONE, email_verified: false, ...changes }), headers };
}

function otp(code: string, changes: Record<string, unknown> = {}): Sent {
  return { path: '/oauth/token', body: without({ grant_type: OTP_GRANT, client_id: NATIVE_CLIENT, username: PHONE, otp: code, realm: 'sms', scope: 'openid', ...changes }) };
}

function passwordRealm(changes: Record<string, unknown> = {}): Sent {
  return { path: '/oauth/token', body: without({ grant_type: PASSWORD_REALM_GRANT, client_id: NATIVE_CLIENT, realm: DATABASE, ...DATABASE_USER, ...changes }) };
}

function without(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** What both modes refuse. */
const ALWAYS: readonly Refused[] = [
  ['a path that is none', () => ({ ...start(), path: '/passwordless/begin' }), 404, 'endpoint_disabled', 'There is no endpoint /passwordless/begin', DOCUMENTS.errors],
  ['a path with a slash behind it', () => ({ ...start(), path: '/passwordless/start/' }), 404, 'endpoint_disabled', 'There is no endpoint /passwordless/start/', DOCUMENTS.errors],
  ['a path in capitals', () => ({ ...start(), path: '/Passwordless/Start' }), 404, 'endpoint_disabled', 'There is no endpoint /Passwordless/Start', DOCUMENTS.errors],
  ['GET', () => ({ ...start(), method: 'GET' }), 405, 'method_not_allowed', 'GET is not allowed', DOCUMENTS.errors],
  ['PUT', () => ({ ...start(), method: 'PUT' }), 405, 'method_not_allowed', 'PUT is not allowed', DOCUMENTS.errors],
  ['parameters in the URL', () => ({ ...start(), path: '/passwordless/start?client_id=x' }), 400, 'invalid_request', 'parameters must not be in the URL: client_id', DOCUMENTS.oauth],
  ['text', () => ({ ...start(), contentType: 'text/plain' }), 415, 'invalid_request', 'the body must be JSON or form-encoded: text/plain', DOCUMENTS.http],
  ['a multipart form', () => ({ ...start(), contentType: 'multipart/form-data; boundary=x' }), 415, 'invalid_request', 'the body must be JSON or form-encoded: multipart/form-data; boundary=x', DOCUMENTS.http],
  ['another charset', () => ({ ...start(), contentType: `${JSON_TYPE}; charset=latin1` }), 415, 'invalid_request', `the body must be JSON or form-encoded: ${JSON_TYPE}; charset=latin1`, DOCUMENTS.http],
  ['JSON that is none', () => ({ ...start(), body: '{"client_id":' }), 400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors],
  ['JSON that is no object', () => ({ ...start(), body: '[]' }), 400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors],
  ['JSON that is called a form', () => ({ ...start(), body: JSON.stringify(start().body), contentType: FORM_TYPE }), 400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors],
  ['a form that is called JSON', () => ({ ...start(), body: 'client_id=x&connection=sms' }), 400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors],
  ['a form with a broken escape', () => ({ ...start(), body: 'client_id=%zz', contentType: FORM_TYPE }), 400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors],
  ['a form with a parameter twice', () => ({ ...start(), body: 'client_id=x&client_id=y', contentType: FORM_TYPE }), 400, 'invalid_request', 'the parameter client_id is repeated', DOCUMENTS.oauth],

  ['a user without a token', () => user({}, {}), 401, 'Unauthorized', 'Missing authentication', DOCUMENTS.users],
  ['a user of another connection', () => user({ connection: 'email' }), 400, 'invalid_body', 'Payload validation error: connection', DOCUMENTS.users],
  ['a user with a name of another endpoint', () => user({ client_id: NATIVE_CLIENT }), 400, 'invalid_body', 'Payload validation error: additional properties are not allowed: client_id', DOCUMENTS.users],

  ['a start without a client', () => start({ client_id: undefined }), 400, 'bad.client_id', 'Missing required property: client_id', DOCUMENTS.startErrors],
  ['a start of an unknown client', () => start({ client_id: 'nobody' }), 401, 'invalid_client', 'Invalid client', DOCUMENTS.startErrors],
  ['a start with an invented secret', () => start({ client_secret: 'invented' }), 401, 'invalid_client', 'Invalid client', DOCUMENTS.startOfConfidentialClients],
  ['a start with a wrong secret', () => start({ client_id: WEB_CLIENT, client_secret: 'wrong' }), 401, 'invalid_client', 'Invalid client', DOCUMENTS.startOfConfidentialClients],
  ['a start with an assertion that nobody can verify', () => start({ client_id: WEB_CLIENT, client_assertion: 'x' }), 401, 'invalid_client', 'Invalid client', DOCUMENTS.start],
  ['a start without a connection', () => start({ connection: undefined }), 400, 'bad.connection', 'Missing required property: connection', DOCUMENTS.startErrors],
  ['a start for an unknown connection', () => start({ connection: 'fax' }), 400, 'bad.connection', 'Connection does not exist', DOCUMENTS.startErrors],
  ['a start for a connection that is no string', () => start({ connection: ['sms'] }), 400, 'bad.connection', 'Connection does not exist', DOCUMENTS.startErrors],
  ['a start for a connection that is off', () => start({ connection: 'old-sms' }), 400, 'bad.connection', 'Connection is disabled', DOCUMENTS.startErrors],
  ['a start for a database', () => start({ connection: DATABASE }), 400, 'bad.connection', 'Invalid connection strategy. It must either be a passwordless connection', DOCUMENTS.startErrors],
  ['a start without a phone number', () => start({ phone_number: undefined }), 400, 'bad.phone_number', 'Missing required property: phone_number', DOCUMENTS.startErrors],
  ['a start with an empty phone number', () => start({ phone_number: '' }), 400, 'bad.phone_number', 'Missing required property: phone_number', DOCUMENTS.startErrors],
  ['a start with a phone number without its plus', () => start({ phone_number: '15550101234' }), 400, 'bad.phone_number', 'String does not match pattern: ^\\+[0-9]{1,15}$', DOCUMENTS.startErrors],
  ['a start with a phone number with spaces', () => start({ phone_number: '+1 555 010 1234' }), 400, 'bad.phone_number', 'String does not match pattern: ^\\+[0-9]{1,15}$', DOCUMENTS.startErrors],
  ['a start with 16 digits', () => start({ phone_number: '+1234567890123456' }), 400, 'bad.phone_number', 'String does not match pattern: ^\\+[0-9]{1,15}$', DOCUMENTS.startErrors],
  [
    'a start whose form leaves the plus unencoded',
    () => ({ ...start(), body: `client_id=${NATIVE_CLIENT}&connection=sms&phone_number=${PHONE}&send=code`, contentType: FORM_TYPE }),
    400,
    'bad.phone_number',
    'String does not match pattern: ^\\+[0-9]{1,15}$',
    DOCUMENTS.startErrors,
  ],
  ['a start with a number that no provider reaches', () => start({ phone_number: UNREACHABLE }), 400, 'sms_provider_error', "The 'To' number is not a valid phone number. (Code: 21211)", DOCUMENTS.startErrors],
  ['a start without an email address', () => startEmail({ email: undefined }), 400, 'bad.email', 'Missing required property: email', DOCUMENTS.start],
  ['a start with an email address that is none', () => startEmail({ email: 'ann' }), 400, 'bad.email', 'email is not valid', DOCUMENTS.start],
  ['a start that sends a link by sms', () => start({ send: 'link' }), 400, 'bad.request', 'the property send is not valid', DOCUMENTS.start],
  ['a start that sends a pigeon', () => startEmail({ send: 'pigeon' }), 400, 'bad.request', 'the property send is not valid', DOCUMENTS.start],
  ['a start whose authParams are a string', () => start({ authParams: 'scope=openid' }), 400, 'bad.authParams', 'error in authParams - invalid type: string (expected object)', DOCUMENTS.startErrors],
  ['a start with the type of auth0.js 8.0', () => start({ type: 'sms' }), 400, 'bad.request', 'the following properties are not allowed: type', DOCUMENTS.startErrors],
  ['a start with scope and device beside authParams', () => start({ scope: 'openid', device: 'phone' }), 400, 'bad.request', 'the following properties are not allowed: scope, device', DOCUMENTS.startErrors],
  ['a start with the realm of the exchange', () => start({ realm: 'sms' }), 400, 'bad.request', 'the following properties are not allowed: realm', DOCUMENTS.startErrors],
  ['a start by sms with an email address', () => start({ email: EMAIL }), 400, 'bad.request', 'the following properties are not allowed: email', DOCUMENTS.startErrors],
  ['a start by email with a phone number', () => startEmail({ phone_number: PHONE }), 400, 'bad.request', 'the following properties are not allowed: phone_number', DOCUMENTS.startErrors],
];

const LEGACY: readonly Refused[] = [
  ...['username', 'password', 'connection', 'client_id'].map(
    (key): Refused => [`a login without ${key}`, (code) => ro(code, { [key]: undefined }), 400, 'invalid_request', `missing ${key} parameter`, DOCUMENTS.roErrors],
  ),
  ['a login with an empty username', (code) => ro(code, { username: '' }), 400, 'invalid_request', 'missing username parameter', DOCUMENTS.roErrors],
  ['a login with a code that is a number', () => ro('1', { password: 123456 }), 400, 'invalid_request', 'password parameter is not valid', DOCUMENTS.ro],
  ['a login with scopes in an array', (code) => ro(code, { scope: ['openid'] }), 400, 'invalid_request', 'scope parameter must be a string', DOCUMENTS.roErrors],
  ['a login with the new keys', (code) => ro(code, { otp: code, realm: 'sms' }), 400, 'invalid_request', 'the following parameters are not known: otp, realm', DOCUMENTS.ro],
  ['a login with the email where the username belongs', (code) => ro(code, { email: EMAIL }), 400, 'invalid_request', 'the following parameters are not known: email', DOCUMENTS.ro],
  ['a login with an ID token', (code) => ro(code, { id_token: 'a.b.c', device: 'phone' }), 400, 'invalid_request', 'id_token parameter is not valid', GUIDE],
  ['a login with a misspelled grant', (code) => ro(code, { grant_type: 'passwrod' }), 400, 'unsupported_grant_type', 'the grant type must be password: passwrod', DOCUMENTS.ro],
  ['a login with the new grant', (code) => ro(code, { grant_type: OTP_GRANT }), 400, 'unsupported_grant_type', `the grant type must be password: ${OTP_GRANT}`, DOCUMENTS.ro],
  ['a login with a grant that is no string', (code) => ro(code, { grant_type: 1 }), 400, 'unsupported_grant_type', 'the grant type must be password: ', DOCUMENTS.ro],
  ['a login of an unknown client', (code) => ro(code, { client_id: 'nobody' }), 403, 'unauthorized_client', 'invalid client', DOCUMENTS.roErrors],
  ['a login with an invented secret', (code) => ro(code, { client_secret: 'invented' }), 403, 'unauthorized_client', 'invalid client', DOCUMENTS.roErrors],
  ['a login with a wrong secret', (code) => ro(code, { client_id: WEB_CLIENT, client_secret: 'wrong' }), 403, 'unauthorized_client', 'invalid client', DOCUMENTS.roErrors],
  ['a login of a conformant client', (code) => ro(code, { client_id: CONFORMANT_CLIENT }), 400, 'invalid_request', 'OIDC conformant clients cannot use /oauth/ro', DOCUMENTS.nativescriptAuth0],
  ['a login of a client without the grant', (code) => ro(code, { client_id: IDLE_CLIENT }), 403, 'unauthorized_client', "grant type 'http://auth0.com/oauth/legacy/grant-type/ro' not allowed.", DOCUMENTS.lockPasswordless],
  ['a login at an unknown connection', (code) => ro(code, { connection: 'fax' }), 400, 'invalid_request', 'the connection was not found', DOCUMENTS.roErrors],
  ['a login at a connection that is off', (code) => ro(code, { connection: 'old-sms' }), 400, 'invalid_request', 'the connection was disabled', DOCUMENTS.roErrors],
  ['a login at a social connection', (code) => ro(code, { connection: 'google-oauth2' }), 400, 'invalid_request', 'specified strategy does not support requested operation', DOCUMENTS.roErrors],
  ['a login with a wrong code by sms', (code) => ro(OTHER_CODE(code)), 401, 'invalid_user_password', 'Wrong phone number or verification code.', DOCUMENTS.roErrors],
  ['a login with the code of another number', (code) => ro(code, { username: '+15550109999' }), 401, 'invalid_user_password', 'Wrong phone number or verification code.', DOCUMENTS.roErrors],
  ['a login with a wrong code by email', (code) => ro(code, { connection: 'email', username: EMAIL }), 401, 'invalid_user_password', 'Wrong email or verification code.', DOCUMENTS.roErrors],
  ['a login with a wrong password', () => ro('wrong', { connection: DATABASE, username: DATABASE_USER.username }), 401, 'invalid_user_password', 'Wrong email or password.', DOCUMENTS.roErrors],
  [
    'a login with a leaked password',
    () => ro('password1', { connection: DATABASE, username: TROUBLED.leaked }),
    401,
    'password_leaked',
    'This login has been blocked because your password has been leaked in another website. We’ve sent you an email with instructions on how to unblock it.',
    DOCUMENTS.roErrors,
  ],
  ['the new grant at /oauth/token', (code) => otp(code), 403, 'unauthorized_client', `Grant type '${OTP_GRANT}' not allowed for the client.`, DOCUMENTS.grantTypes],
  ['the password-realm grant at /oauth/token', () => passwordRealm(), 403, 'unauthorized_client', `Grant type '${PASSWORD_REALM_GRANT}' not allowed for the client.`, DOCUMENTS.grantTypes],
];

const MODERN: readonly Refused[] = [
  ['a legacy login', (code) => ro(code), 404, 'endpoint_disabled', 'There is no endpoint /oauth/ro', DOCUMENTS.nodeAuth0],
  ['a legacy login with the new parameters', (code) => ({ ...otp(code), path: '/oauth/ro' }), 404, 'endpoint_disabled', 'There is no endpoint /oauth/ro', DOCUMENTS.nodeAuth0],
  ['a start of a confidential client without its secret', () => start({ client_id: WEB_CLIENT }), 401, 'invalid_client', 'Invalid client', DOCUMENTS.startOfConfidentialClients],

  ['GET at /oauth/token', (code) => ({ ...otp(code), method: 'GET' }), 405, 'method_not_allowed', 'GET is not allowed', DOCUMENTS.errors],
  ['text at /oauth/token', (code) => ({ ...otp(code), contentType: 'text/plain;charset=UTF-8' }), 415, 'invalid_request', 'the body must be JSON or form-encoded: text/plain;charset=UTF-8', DOCUMENTS.otpGrant],
  ...['grant_type', 'client_id', 'username', 'otp', 'realm'].map(
    (key): Refused => [`an exchange without ${key}`, (code) => otp(code, { [key]: undefined }), 400, 'invalid_request', `Missing required parameter: ${key}`, DOCUMENTS.otpGrant],
  ),
  ['an exchange with an empty code', () => otp(''), 400, 'invalid_request', 'Missing required parameter: otp', DOCUMENTS.otpGrant],
  ['an exchange with a code that is a number', () => otp('1', { otp: 123456 }), 400, 'invalid_request', 'the parameter otp is not valid', DOCUMENTS.otpGrant],
  ...['password', 'connection', 'device', 'sso', 'response_type', 'id_token', 'send', 'authParams', 'auth0Client', 'grand_type', 'scopes', 'client_client_secret', 'email', 'phone_number', 'redirect_uri'].map(
    (key): Refused => [`an exchange with a leftover ${key}`, (code) => otp(code, { [key]: 'x' }), 400, 'invalid_request', `the following parameters are not documented: ${key}`, DOCUMENTS.otpGrant],
  ),
  ['an exchange with an empty leftover', (code) => otp(code, { id_token: '' }), 400, 'invalid_request', 'the following parameters are not documented: id_token', DOCUMENTS.otpGrant],
  ['an exchange with both names of the code', (code) => otp(code, { password: code, connection: 'sms' }), 400, 'invalid_request', 'the following parameters are not documented: password, connection', DOCUMENTS.otpGrant],
  ['an exchange whose scope is a number', (code) => otp(code, { scope: 1 }), 400, 'invalid_scope', 'Scope must be an array or a string', DOCUMENTS.errors],
  ['an exchange whose scope is an object', (code) => otp(code, { scope: { openid: true } }), 400, 'invalid_scope', 'Scope must be an array or a string', DOCUMENTS.errors],
  ['an exchange with a grant that is none', (code) => otp(code, { grant_type: 'passwordless' }), 400, 'unsupported_grant_type', 'Unsupported grant type: passwordless', DOCUMENTS.oauth],
  ['an exchange with the grant in capitals', (code) => otp(code, { grant_type: OTP_GRANT.toUpperCase() }), 400, 'unsupported_grant_type', `Unsupported grant type: ${OTP_GRANT.toUpperCase()}`, DOCUMENTS.oauth],
  ['an exchange with the grant on https', (code) => otp(code, { grant_type: OTP_GRANT.replace('http:', 'https:') }), 400, 'unsupported_grant_type', `Unsupported grant type: ${OTP_GRANT.replace('http:', 'https:')}`, DOCUMENTS.oauth],
  ['a half-migrated login', (code) => ({ ...ro(code), path: '/oauth/token' }), 403, 'unauthorized_client', "Grant type 'password' not allowed for the client.", DOCUMENTS.grantTypes],
  ['an exchange of a client without the grant', (code) => otp(code, { client_id: IDLE_CLIENT }), 403, 'unauthorized_client', `Grant type '${OTP_GRANT}' not allowed for the client.`, DOCUMENTS.grantTypes],
  ['an exchange of an unknown client', (code) => otp(code, { client_id: 'nobody' }), 401, 'invalid_client', 'Unauthorized', DOCUMENTS.errors],
  ['an exchange of a confidential client without its secret', (code) => otp(code, { client_id: WEB_CLIENT }), 401, 'invalid_client', 'Unauthorized', DOCUMENTS.errors],
  ['an exchange with a wrong secret', (code) => otp(code, { client_id: WEB_CLIENT, client_secret: 'wrong' }), 401, 'invalid_client', 'Unauthorized', DOCUMENTS.errors],
  ['an exchange with an invented secret', (code) => otp(code, { client_secret: 'invented' }), 401, 'invalid_client', 'Unauthorized', GUIDE],
  ['an exchange with an assertion that nobody can verify', (code) => otp(code, { client_id: WEB_CLIENT, client_secret: WEB_SECRET, client_assertion: 'x' }), 401, 'invalid_client', 'Unauthorized', DOCUMENTS.otpGrant],
  ['an exchange at an unknown realm', (code) => otp(code, { realm: 'fax' }), 400, 'invalid_request', 'the realm is no connection for this grant: fax', DOCUMENTS.otpGrant],
  ['an exchange at a realm that is off', (code) => otp(code, { realm: 'old-sms' }), 400, 'invalid_request', 'the realm is no connection for this grant: old-sms', DOCUMENTS.otpGrant],
  ['an exchange at a database', () => otp(DATABASE_USER.password, { realm: DATABASE, username: DATABASE_USER.username }), 400, 'invalid_request', `the realm is no connection for this grant: ${DATABASE}`, GUIDE],
  ['an exchange for an unknown API', (code) => otp(code, { audience: 'https://nobody.example.com/' }), 403, 'access_denied', 'Service not found: https://nobody.example.com/', DOCUMENTS.errors],
  ['an exchange with a wrong code by sms', (code) => otp(OTHER_CODE(code)), 403, 'invalid_grant', 'Wrong phone number or verification code.', DOCUMENTS.swift],
  ['an exchange with the code of another number', (code) => otp(code, { username: '+15550109999' }), 403, 'invalid_grant', 'Wrong phone number or verification code.', DOCUMENTS.swift],
  ['an exchange with a wrong code by email', (code) => otp(code, { realm: 'email', username: EMAIL }), 403, 'invalid_grant', 'Wrong email or verification code.', DOCUMENTS.swift],

  ...['username', 'password', 'realm'].map(
    (key): Refused => [`a password login without ${key}`, () => passwordRealm({ [key]: undefined }), 400, 'invalid_request', `Missing required parameter: ${key}`, DOCUMENTS.passwordRealmGrant],
  ),
  ['a password login whose password became a code', () => passwordRealm({ password: undefined, otp: 'x' }), 400, 'invalid_request', 'the following parameters are not documented: otp', DOCUMENTS.passwordRealmGrant],
  ['a password login with a leftover device', () => passwordRealm({ device: 'phone' }), 400, 'invalid_request', 'the following parameters are not documented: device', DOCUMENTS.passwordRealmGrant],
  ['a password login at a passwordless realm', () => passwordRealm({ realm: 'sms' }), 400, 'invalid_request', 'the realm is no connection for this grant: sms', DOCUMENTS.passwordRealmGrant],
  ['a password login with a wrong password', () => passwordRealm({ password: 'wrong' }), 403, 'invalid_grant', 'Wrong email or password.', DOCUMENTS.passwordRealmGrant],
  ['a password login of nobody', () => passwordRealm({ username: 'nobody@example.com' }), 403, 'invalid_grant', 'Wrong email or password.', DOCUMENTS.passwordRealmGrant],
];

/** Users with a trouble prove themselves and are refused all the same. */
const TROUBLES: readonly (readonly [mode: Mode, username: string, status: number, error: string, description: string, source: string])[] = [
  ['legacy', TROUBLED.blocked, 401, 'unauthorized', 'user is blocked', DOCUMENTS.roErrors],
  ['legacy', TROUBLED.denied, 403, 'access_denied', 'a rule denies access', DOCUMENTS.roErrors],
  ['modern', TROUBLED.blocked, 403, 'access_denied', 'user is blocked', DOCUMENTS.errors],
  ['modern', TROUBLED.denied, 403, 'access_denied', 'a rule denies access', DOCUMENTS.errors],
  ['modern', TROUBLED['second factor'], 403, 'mfa_required', 'Multifactor authentication required', DOCUMENTS.otpGrant],
];

const MINUTE = 60 * 1000;
const met = new Set<string>();

describe.each<Mode>(['legacy', 'modern'])('the local Auth0 in %s mode refuses', (mode) => {
  let auth0: Auth0;
  let time = Date.now();
  const login = (code: string, changes: Record<string, unknown> = {}): Sent => (mode === 'legacy' ? ro(code, changes) : otp(code, changes));

  beforeAll(async () => {
    auth0 = await startAuth0({ mode, now: () => time });
  });
  afterAll(async () => {
    for (const { refusal } of auth0.requests) if (refusal) met.add(refusal);
    await auth0.close();
  });

  for (const [what, request, status, error, description, source] of [...ALWAYS, ...(mode === 'legacy' ? LEGACY : MODERN)]) {
    test(`${what} (${source})`, async () => {
      const code = auth0.issueCode('sms', PHONE);
      const received = await send(auth0.url, request(code));
      expect(received).toMatchObject({ status, body: { error, error_description: description } });
      expect(Object.keys(received.body).filter((key) => key.endsWith('_token'))).toEqual([]);
    });
  }

  for (const [, username, status, error, description, source] of TROUBLES.filter(([one]) => one === mode)) {
    test(`a user who is refused with ${error} (${source})`, async () => {
      const code = auth0.issueCode('sms', username);
      const received = await send(auth0.url, login(code, { username }));
      expect(received).toMatchObject({ status, body: { error, error_description: description } });
    });
  }

  const wrong = mode === 'legacy' ? { status: 401, body: { error: 'invalid_user_password' } } : { status: 403, body: { error: 'invalid_grant' } };

  test(`a code that was used (${DOCUMENTS.smsCodes})`, async () => {
    const code = auth0.issueCode('sms', PHONE);
    expect(await send(auth0.url, login(code))).toMatchObject({ status: 200 });
    expect(await send(auth0.url, login(code))).toMatchObject({ ...wrong, body: { ...wrong.body, error_description: 'Wrong phone number or verification code.' } });
  });

  test(`a code that a newer one replaces (${DOCUMENTS.smsCodes})`, async () => {
    const old = auth0.issueCode('sms', PHONE);
    const code = auth0.issueCode('sms', PHONE);
    if (old !== code) expect(await send(auth0.url, login(old))).toMatchObject(wrong);
    expect(await send(auth0.url, login(code))).toMatchObject({ status: 200 });
  });

  test(`a code that has expired (${DOCUMENTS.smsCodes})`, async () => {
    const validity = mode === 'legacy' ? 10 * MINUTE : 3 * MINUTE;
    const first = auth0.issueCode('sms', PHONE);
    time += validity - 1;
    expect(await send(auth0.url, login(first))).toMatchObject({ status: 200 });
    const second = auth0.issueCode('sms', PHONE);
    time += validity;
    const description = mode === 'legacy' ? 'Wrong phone number or verification code.' : 'The verification code has expired. Please try to login again.';
    expect(await send(auth0.url, login(second))).toMatchObject({ ...wrong, body: { ...wrong.body, error_description: description } });
  });

  test(`the right code after three wrong ones (${DOCUMENTS.smsCodes})`, async () => {
    const code = auth0.issueCode('sms', PHONE);
    for (const _ of [1, 2, 3]) expect(await send(auth0.url, login(OTHER_CODE(code)))).toMatchObject(wrong);
    expect(await send(auth0.url, login(code))).toMatchObject({ status: 429, body: { error: 'too_many_attempts' } });
    const next = auth0.issueCode('sms', PHONE);
    for (const _ of [1, 2]) expect(await send(auth0.url, login(OTHER_CODE(next)))).toMatchObject(wrong);
    expect(await send(auth0.url, login(next))).toMatchObject({ status: 200 });
  });

  test(`the 51st start of an hour (${DOCUMENTS.rateLimits})`, async () => {
    time += 60 * MINUTE;
    for (let count = 0; count < 50; count++) expect(await send(auth0.url, start())).toMatchObject({ status: 200 });
    expect(await send(auth0.url, start())).toMatchObject({ status: 429, body: { error: 'too_many_requests', error_description: 'more than 50 requests in an hour' } });
    expect(await send(auth0.url, start({ client_id: WEB_CLIENT, client_secret: WEB_SECRET }))).toMatchObject({ status: 200 });
    time += 60 * MINUTE;
    expect(await send(auth0.url, start())).toMatchObject({ status: 200 });
  });
});

test('every refusal of the server is among these', () => {
  expect(Object.keys(ANSWERS).filter((name) => !met.has(name))).toEqual([]);
});
