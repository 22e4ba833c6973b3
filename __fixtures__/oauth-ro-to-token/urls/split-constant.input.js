const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro'; // resource owner

exports.byPassword = (username, password) => axios.post(RO_URL, {
  client_id: 'pOttery',
  connection: 'Username-Password-Authentication',
  grant_type: 'password',
  username,
  password,
});

exports.byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'pOttery',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
