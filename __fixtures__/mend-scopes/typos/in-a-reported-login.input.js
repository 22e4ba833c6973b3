const axios = require('axios');

exports.login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'customers',
    grant_type: 'password',
    username: email,
    password,
    scope: 'opend profile',
  });
