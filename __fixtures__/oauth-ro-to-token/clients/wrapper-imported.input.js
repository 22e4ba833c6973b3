import { post } from '../lib/http';

export function verify(email, code) {
  return post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'pOstbox',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid',
  });
}
