const axios = require('axios');

module.exports = (email, code) => {
  const config = {};
  config.method = 'post';
  config.url = 'https://acme.example.auth0.com/oauth/token';
  config.data = {};
  config.data.client_id = 'k3yL1meKiosk';
  config.data.realm = 'email';
  config.data.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  config.data.username = email;
  config.data.otp = code;
  return axios(config);
};
