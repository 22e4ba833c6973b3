import got from 'got';

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

export const endpoints = { login: RO_URL, user: 'https://acme.example.auth0.com/userinfo' };

export const byCode = (phone, code) => got.post(RO_URL, {
  json: { client_id: 'hUntingLodge', connection: 'sms', grant_type: 'password', username: phone, password: code },
});
