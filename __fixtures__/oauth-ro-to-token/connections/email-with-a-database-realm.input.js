const axios = require('axios');

exports.login = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'email',
    realm: 'Username-Password-Authentication',
    username: email,
    password: code,
  });
