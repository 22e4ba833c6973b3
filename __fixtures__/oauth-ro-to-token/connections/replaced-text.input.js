const axios = require('axios');

const channel = 'sms';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: channel.replace('s', 'S').concat('-users'),
    username: phone,
    password: code,
  });
