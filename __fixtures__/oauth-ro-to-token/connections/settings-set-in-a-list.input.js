const axios = require('axios');

const phoneLogin = { connection: 'sms' };

[phoneLogin].forEach((login) => {
  login.connection = 'customers';
});

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: phoneLogin.connection,
    username,
    password: secret,
  });
