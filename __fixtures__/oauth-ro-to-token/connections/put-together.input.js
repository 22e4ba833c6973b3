const axios = require('axios');

const kind = 's' + 'ms';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: kind,
    username: phone,
    password: code,
  });
