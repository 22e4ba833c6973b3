const axios = require('axios');

module.exports = (phone, code) => {
  const body = {};
  body.client_id = 'k3yL1meKiosk';
  body.grant_type = 'password';
  body.connection = 'sms';
  body.username = phone;
  body.password = code;
  body.authParams = { scope: 'openid profile' };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
