import axios from 'axios';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://acme.example.auth0.com/.well-known/jwks.json'));

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
  const { payload } = await jwtVerify(data.id_token, keys, { algorithms: ['RS256'], audience: 'kiosk' });
  return payload;
}
