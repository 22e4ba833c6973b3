const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/token';

exports.byPassword = (username, password) => axios.post(RO_URL, {
  client_id: 'nIghtTrain',
  realm: 'members',
  grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
  username,
  password,
});

exports.byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'nIghtTrain',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
