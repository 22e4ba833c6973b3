const axios = require('axios');

const GRANT_TYPE = 'password';

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: GRANT_TYPE,
    username: phone,
    password: code,
  });
