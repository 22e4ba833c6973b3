const axios = require('axios');

exports.login = (login, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: login.startsWith('+') ? 'sms' : 'customers',
    username: login,
    password: secret,
  });
