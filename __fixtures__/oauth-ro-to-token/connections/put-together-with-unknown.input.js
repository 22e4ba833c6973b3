const axios = require('axios');

exports.login = (region, phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: `sms${region}`,
    username: phone,
    password: code,
  });
