import axios from 'axios';

export function legacyLogin(phone, code) {
  // eslint-disable-next-line oauth-ro/no-oauth-ro -- the old tenant moves in June
  return axios.post('https://old.example.auth0.com/oauth/ro', {
    client_id: '0ldCl1ent',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
}

export const LEGACY_URL = 'https://old.example.auth0.com/oauth/ro'; // eslint-disable-line oauth-ro/no-oauth-ro
