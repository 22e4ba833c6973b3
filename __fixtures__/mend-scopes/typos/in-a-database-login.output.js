const axios = require('axios');

exports.login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'customers',
    grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
    username: email,
    password,
    scope: 'openid profile',
  });
