const axios = require('axios');

module.exports = (phone, code) => {
  const body = {};
  body.client_id = 'k3yL1meKiosk';
  body.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  body.realm = 'sms';
  body.username = phone;
  body.otp = code;
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
};
