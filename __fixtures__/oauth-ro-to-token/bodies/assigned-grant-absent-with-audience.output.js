const axios = require('axios');

exports.login = (email, code) => {
  const body = {};
  body.client_id = 'k3yL1meKiosk';
  body.realm = 'email';
  body.username = email;
  body.otp = code;
  body.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  body.audience = 'https://api.acme.example.com';
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
