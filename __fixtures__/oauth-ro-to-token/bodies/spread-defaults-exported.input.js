const axios = require('axios');

const defaults = {
  client_id: 'k3yL1meKiosk',
  connection: 'sms',
  grant_type: 'password',
};

exports.defaults = defaults;

exports.loginByCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    ...defaults,
    username: phone,
    password: code,
  });
