import { post } from '../lib/http';

export function verify(email, code) {
  return post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'pOstbox',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
    scope: 'openid',
  });
}
