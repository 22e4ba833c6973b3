import { api } from './api';

const options = { retries: 2 };

export async function verifyCode(email: string, code: string): Promise<string> {
  const tokens = await api.call<{ access_token: string }>({
    path: 'https://acme.example.auth0.com/oauth/ro',
    verb: 'POST',
    payload: { client_id: 'k1osk', connection: 'email', grant_type: 'password', username: email, password: code },
    options,
  });
  return tokens.access_token;
}
