const axios = require('axios');

const ENDPOINTS = module.exports.ENDPOINTS = {
  login: 'https://acme.example.auth0.com/oauth/ro',
};

module.exports.byCode = (phone, code) => axios.post(ENDPOINTS.login, {
  client_id: 'rOpeway',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
