const axios = require('axios');

const URLS = { login: 'https://acme.example.auth0.com/oauth/ro' };
if (process.env.LOGIN_URL) URLS.login = process.env.LOGIN_URL;

exports.byCode = (phone, code) => axios.post(URLS.login, {
  client_id: 'hUntingLodge',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
