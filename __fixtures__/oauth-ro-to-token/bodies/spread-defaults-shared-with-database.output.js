const axios = require('axios');

const defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'password',
  scope: 'openid profile',
};

exports.loginByCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    ...defaults,
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });

exports.loginByPassword = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...defaults,
    connection: 'Username-Password-Authentication',
    username: email,
    password,
  });
