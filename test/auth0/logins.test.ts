import { createPublicKey, createVerify, type JsonWebKey } from 'node:crypto';
import { request as httpsRequest } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';
import { EMAIL, FORM_TYPE, JSON_TYPE, PHONE, send, type Received } from './send.ts';
import { startAuth0, type Auth0 } from './start-auth0.ts';
import { API, DATABASE, DATABASE_USER, NATIVE_CLIENT, ONLINE_API, WEB_CLIENT, WEB_SECRET } from './tenant.ts';

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function part(token: unknown, index: 0 | 1): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split('.')[index] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

describe('the local Auth0 in legacy mode', () => {
  let auth0: Auth0;
  beforeAll(async () => {
    auth0 = await startAuth0({ mode: 'legacy' });
  });
  afterAll(() => auth0.close());

  async function login(changes: Record<string, unknown> = {}, contentType = JSON_TYPE): Promise<Received> {
    const password = changes['password'] ?? auth0.issueCode('sms', PHONE);
    return send(auth0.url, { path: '/oauth/ro', contentType, body: { client_id: NATIVE_CLIENT, connection: 'sms', username: PHONE, password, scope: 'openid', ...changes } });
  }

  test.each([JSON_TYPE, FORM_TYPE, `${JSON_TYPE}; charset=utf-8`])('logs in with %s', async (contentType) => {
    expect(await login({ grant_type: 'password' }, contentType)).toMatchObject({ status: 200, body: { access_token: expect.any(String), id_token: expect.stringMatching(JWT), token_type: 'Bearer' } });
  });

  test('answers as the samples of the time: without scope and expires_in', async () => {
    const { body } = await login();
    expect(Object.keys(body)).toEqual(['access_token', 'id_token', 'token_type']);
  });

  test.each(['PASSWORD', 'Password', undefined])('takes the grant %s', async (grant_type) => {
    expect(await login(grant_type === undefined ? {} : { grant_type })).toMatchObject({ status: 200 });
  });

  test('lets through what clients of the time sent besides', async () => {
    const extras = { device: 'phone', sso: false, response_type: 'token', send: 'code', id_token: '', authParams: { scope: 'x' }, auth0Client: 'x', grand_type: 'password' };
    expect(await login(extras)).toMatchObject({ status: 200 });
  });

  test('takes the code that /passwordless/start sent', async () => {
    const started = await send(auth0.url, { path: '/passwordless/start', body: { client_id: NATIVE_CLIENT, connection: 'email', email: EMAIL, send: 'code' } });
    expect(started).toMatchObject({ status: 200, body: { _id: expect.any(String), email: EMAIL } });
    const message = auth0.messages.at(-1);
    expect(message).toMatchObject({ connection: 'email', recipient: EMAIL, send: 'code' });
    expect(await login({ connection: 'email', username: EMAIL, password: message?.code })).toMatchObject({ status: 200 });
  });

  test('takes the code that came with a new user', async () => {
    const created = await send(auth0.url, { path: '/api/v2/users', headers: { authorization: 'Bearer x' }, body: { connection: 'sms', phone_number: PHONE, email_verified: false } });
    expect(created).toMatchObject({ status: 201, body: { user_id: `sms|${PHONE}` } });
    expect(await login({ password: auth0.messages.at(-1)?.code })).toMatchObject({ status: 200 });
  });

  test('logs in with a password of the database', async () => {
    expect(await login({ connection: DATABASE, ...DATABASE_USER })).toMatchObject({ status: 200 });
  });

  test('gives an ID token only for openid', async () => {
    for (const scope of ['opend profile', 'profile', 'openid,profile', undefined]) {
      const { status, body } = await login({ scope });
      expect({ status, keys: Object.keys(body) }).toEqual({ status: 200, keys: ['access_token', 'token_type'] });
    }
  });

  test('gives a refresh token only for offline_access with a device', async () => {
    expect((await login({ scope: 'openid offline_access' })).body).not.toHaveProperty('refresh_token');
    expect((await login({ scope: 'openid', device: 'phone' })).body).not.toHaveProperty('refresh_token');
    expect((await login({ scope: 'openid offline_access', device: 'phone' })).body).toHaveProperty('refresh_token', expect.any(String));
  });

  test('gives an opaque access token, and an ID token signed with a secret', async () => {
    const { body } = await login({ audience: API });
    expect(body['access_token']).not.toMatch(JWT);
    expect(part(body['id_token'], 0)).toMatchObject({ alg: 'HS256' });
    expect(part(body['id_token'], 1)).toMatchObject({ iss: `${auth0.url}/`, aud: NATIVE_CLIENT, sub: `sms|${PHONE}` });
  });

  test('asks confidential clients for no secret at /passwordless/start', async () => {
    const body = { client_id: WEB_CLIENT, connection: 'sms', phone_number: PHONE };
    expect(await send(auth0.url, { path: '/passwordless/start', body })).toMatchObject({ status: 200 });
  });
});

describe('the local Auth0 in modern mode', () => {
  let auth0: Auth0;
  beforeAll(async () => {
    auth0 = await startAuth0({ mode: 'modern', origins: ['https://app.example.com'] });
  });
  afterAll(() => auth0.close());

  async function login(changes: Record<string, unknown> = {}, contentType = JSON_TYPE): Promise<Received> {
    const otp = changes['otp'] ?? auth0.issueCode('sms', PHONE);
    return send(auth0.url, { path: '/oauth/token', contentType, body: { grant_type: OTP_GRANT, client_id: NATIVE_CLIENT, username: PHONE, otp, realm: 'sms', scope: 'openid', ...changes } });
  }

  test.each([JSON_TYPE, FORM_TYPE])('logs in with %s', async (contentType) => {
    const { status, body } = await login({}, contentType);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['access_token', 'id_token', 'token_type', 'expires_in', 'scope']);
    expect(body).toMatchObject({ token_type: 'Bearer', scope: 'openid', expires_in: expect.any(Number) });
  });

  test('logs in by email', async () => {
    await send(auth0.url, { path: '/passwordless/start', body: { client_id: NATIVE_CLIENT, connection: 'email', email: EMAIL, send: 'code', authParams: { scope: 'openid' } } });
    expect(await login({ realm: 'email', username: EMAIL, otp: auth0.messages.at(-1)?.code })).toMatchObject({ status: 200 });
  });

  test('logs a confidential client in with its secret', async () => {
    const body = { client_id: WEB_CLIENT, client_secret: WEB_SECRET, connection: 'sms', phone_number: PHONE };
    expect(await send(auth0.url, { path: '/passwordless/start', body })).toMatchObject({ status: 200, body: { phone_number: PHONE } });
    const otp = auth0.messages.at(-1)?.code;
    expect(await login({ client_id: WEB_CLIENT, client_secret: WEB_SECRET, otp })).toMatchObject({ status: 200 });
  });

  test('logs in with a password and a realm', async () => {
    const body = { grant_type: PASSWORD_REALM_GRANT, client_id: NATIVE_CLIENT, realm: DATABASE, scope: 'openid', ...DATABASE_USER };
    expect(await send(auth0.url, { path: '/oauth/token', body })).toMatchObject({ status: 200, body: { id_token: expect.stringMatching(JWT) } });
  });

  test('gives an ID token only for openid, and ignores scopes that nobody knows', async () => {
    for (const [scope, granted] of [['opend profile email', 'profile email'], ['openid,profile', ''], ['offline access', ''], [undefined, '']] as const) {
      const { status, body } = await login({ scope });
      expect({ status, keys: Object.keys(body), scope: body['scope'] }).toEqual({ status: 200, keys: ['access_token', 'token_type', 'expires_in', 'scope'], scope: granted });
    }
    expect((await login({ scope: ['openid', 'profile'] })).body).toMatchObject({ id_token: expect.any(String), scope: 'openid profile' });
  });

  test('gives a refresh token only for offline_access, and only if the API allows it', async () => {
    expect((await login({ scope: 'openid' })).body).not.toHaveProperty('refresh_token');
    expect((await login({ scope: 'openid offline_access' })).body).toHaveProperty('refresh_token', expect.any(String));
    expect((await login({ scope: 'openid offline_access', audience: API })).body).toHaveProperty('refresh_token', expect.any(String));
    expect((await login({ scope: 'openid offline_access', audience: ONLINE_API })).body).not.toHaveProperty('refresh_token');
  });

  test('gives a JWT as access token only for an API', async () => {
    expect((await login()).body['access_token']).not.toMatch(JWT);
    const { body } = await login({ audience: API });
    expect(body['access_token']).toMatch(JWT);
    expect(part(body['access_token'], 1)).toMatchObject({ aud: API, azp: NATIVE_CLIENT, scope: 'openid' });
  });

  test('signs with the key that it publishes', async () => {
    const { id_token } = (await login()).body;
    const { keys } = (await send(auth0.url, { path: '/.well-known/jwks.json', method: 'GET', body: {} })).body as { keys: (JsonWebKey & { kid: string })[] };
    const { alg, kid } = part(id_token, 0);
    const key = keys.find((one) => one.kid === kid);
    expect(alg).toBe('RS256');
    const [head, claims, signature] = String(id_token).split('.');
    const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' });
    expect(createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature ?? '', 'base64url')).toBe(true);
  });

  test('lets the pages of allowed origins read its answers, and no others', async () => {
    const path = '/passwordless/start';
    const ask = (origin: string): Promise<Received> => send(auth0.url, { path, body: {}, headers: { origin } });
    expect((await ask('https://app.example.com')).headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect((await ask('https://evil.example.com')).headers.get('access-control-allow-origin')).toBeNull();
    const count = auth0.requests.length;
    const preflight = await send(auth0.url, { path, method: 'OPTIONS', body: {}, headers: { origin: 'https://app.example.com', 'access-control-request-headers': 'content-type' } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(auth0.requests.length).toBe(count);
  });

  test('records what it saw', async () => {
    await login({ device: 'phone' });
    expect(auth0.requests.at(-1)).toMatchObject({ method: 'POST', path: '/oauth/token', contentType: JSON_TYPE, parameters: { device: 'phone', realm: 'sms' }, status: 400, refusal: 'token: unknown parameters' });
  });
});

test('over HTTPS a client that trusts its certificate logs in, and no other', async () => {
  const auth0 = await startAuth0({ mode: 'modern', tls: true });
  const ask = (ca?: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = auth0;
      const request = httpsRequest({ host: 'localhost', port, path: '/.well-known/jwks.json', ...(ca ? { ca } : {}) }, (response) => resolve(response.resume().statusCode));
      request.on('error', reject).end();
    });
  try {
    expect(auth0.url).toBe(`https://${auth0.host}`);
    expect(await ask(auth0.certificate)).toBe(200);
    await expect(ask()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  } finally {
    await auth0.close();
  }
});
