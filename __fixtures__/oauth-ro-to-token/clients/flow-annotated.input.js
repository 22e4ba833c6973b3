// @flow
import fetch from 'node-fetch';

type Tokens = {| +access_token: string, +id_token?: string |};

export async function byCode(email: string, code: string): Promise<Tokens> {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'aPiary',
      connection: ('email': string),
      grant_type: 'password',
      username: email,
      password: code,
    }),
  });
  return (await response.json(): any);
}
