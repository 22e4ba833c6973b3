import { stringify } from 'querystring';
import got from 'got';

export async function login(email: string, code: string) {
  const body = stringify({ client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'email', username: email, otp: code });
  return got.post('https://acme.example.auth0.com/oauth/token', { body }).json();
}
