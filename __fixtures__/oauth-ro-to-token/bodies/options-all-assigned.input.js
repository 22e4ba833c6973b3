const axios = require('axios');

module.exports = (email, code) => {
  const config = {};
  config.method = 'post';
  config.url = 'https://acme.example.auth0.com/oauth/ro';
  config.data = {};
  config.data.client_id = 'k3yL1meKiosk';
  config.data.connection = 'email';
  config.data.grant_type = 'password';
  config.data.username = email;
  config.data.password = code;
  return axios(config);
};
