const axios = require('axios');

exports.login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'Username-Password-Authentication',
    username: email,
    password,
    device: 'kiosk',
  });
