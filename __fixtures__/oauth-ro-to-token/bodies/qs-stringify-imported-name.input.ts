import { stringify } from 'querystring';
import got from 'got';

export async function login(email: string, code: string) {
  const body = stringify({ client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'email', username: email, password: code });
  return got.post('https://acme.example.auth0.com/oauth/ro', { body }).json();
}
