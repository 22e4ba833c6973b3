import ky from 'ky';

export const login = (phone, code) =>
  ky.post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    json: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' },
  }).json();
