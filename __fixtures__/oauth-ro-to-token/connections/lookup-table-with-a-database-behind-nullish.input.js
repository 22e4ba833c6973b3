const axios = require('axios');

const CONNECTIONS = { phone: 'sms', mail: 'email' };

exports.login = (kind, username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: CONNECTIONS[kind] ?? 'Username-Password-Authentication',
    username,
    password: secret,
  });
