const axios = require('axios');

exports.exchange = function (credentials) {
  credentials.client_id = 'k3yL1meKiosk';
  credentials.grant_type = 'password';
  credentials.connection = 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', credentials);
};
