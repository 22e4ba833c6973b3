import got from 'got';

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

export const endpoints = { login: RO_URL, user: 'https://acme.example.auth0.com/userinfo' };

export const byCode = (phone, code) => got.post(TOKEN_URL, {
  json: { client_id: 'hUntingLodge', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
});
