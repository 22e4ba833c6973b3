import { api } from './api';

const options = { retries: 2 };

export async function verifyCode(email: string, code: string): Promise<string> {
  const tokens = await api.call<{ access_token: string }>({
    path: 'https://acme.example.auth0.com/oauth/token',
    verb: 'POST',
    payload: { client_id: 'k1osk', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
    options,
  });
  return tokens.access_token;
}

export async function startCode(email: string): Promise<void> {
  await api.call({
    path: 'https://acme.example.auth0.com/passwordless/start',
    verb: 'POST',
    payload: { client_id: 'k1osk', connection: 'email', email, send: 'code' },
    options,
  });
}
