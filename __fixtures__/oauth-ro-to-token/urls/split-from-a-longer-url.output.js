const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
const TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

exports.health = () => axios.get(`${RO_URL}/health`);

exports.byCode = (phone, code) => axios.post(TOKEN_URL, {
  client_id: 'hUntingLodge',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
