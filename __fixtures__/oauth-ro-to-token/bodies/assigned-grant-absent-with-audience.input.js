const axios = require('axios');

exports.login = (email, code) => {
  const body = {};
  body.client_id = 'k3yL1meKiosk';
  body.connection = 'email';
  body.username = email;
  body.password = code;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
