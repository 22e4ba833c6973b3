const axios = require('axios');

module.exports = (options, code) => {
  const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', username: options.login, password: code };
  body.connection = options.connection;
  body.connection ||= 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
