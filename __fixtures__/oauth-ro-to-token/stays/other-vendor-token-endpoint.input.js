const axios = require('axios');
const qs = require('qs');

// Keycloak's own password grant.
exports.login = (username, password) =>
  axios.post(
    'https://sso.example.org/realms/shop/protocol/openid-connect/token',
    qs.stringify({ grant_type: 'password', client_id: 'shop', username, password, scope: 'openid' })
  );

// A home-made grant for codes.
exports.loginBySms = (phone, code) =>
  axios.post('https://id.example.org/oauth/token', {
    grant_type: 'sms',
    client_id: 'shop',
    connection: 'sms',
    username: phone,
    password: code,
  });
