const axios = require('axios');

const defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'password',
  scope: 'openid profile',
};

exports.loginByCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...defaults,
    connection: 'sms',
    username: phone,
    password: code,
  });

exports.loginByPassword = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...defaults,
    connection: 'Username-Password-Authentication',
    username: email,
    password,
  });
