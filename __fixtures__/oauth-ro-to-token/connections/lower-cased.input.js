const axios = require('axios');

const CHANNEL = 'SMS';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: CHANNEL.toLowerCase(),
    username: phone,
    password: code,
  });
