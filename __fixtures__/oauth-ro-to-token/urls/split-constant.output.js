const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro'; // resource owner
const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

exports.byPassword = (username, password) => axios.post(RO_URL, {
  client_id: 'pOttery',
  connection: 'Username-Password-Authentication',
  grant_type: 'password',
  username,
  password,
});

exports.byCode = (phone, code) => axios.post(TOKEN_URL, {
  client_id: 'pOttery',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
