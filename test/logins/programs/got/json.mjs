import got from 'got';

const { AUTH0_DOMAIN, AUTH0_CLIENT_ID } = process.env;

export const start = (phone) =>
  got.post(`https://${AUTH0_DOMAIN}/passwordless/start`, { json: { client_id: AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' } }).json();

export const login = (phone, code) =>
  got.post(`https://${AUTH0_DOMAIN}/oauth/ro`, {
    json: {
      client_id: AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    },
  }).json();
