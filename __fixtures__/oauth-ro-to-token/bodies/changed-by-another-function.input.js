const axios = require('axios');

const body = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms' };

exports.configure = (options) => {
  body.connection = options.connection;
};

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { ...body, username: phone, password: code });
