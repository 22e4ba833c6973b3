const axios = require('axios');

module.exports = (phone, code) => {
  const body = {};
  body.sso = false; body.client_id = 'k3yL1meKiosk';
  body.grant_type = 'password';
  body.connection = 'sms'; body.username = phone; body.password = code; body.device = 'kiosk';
  body.response_type = 'token'; // for old clients
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
