const axios = require('axios');

const [, endpoint] = ['token', 'ro'];

exports.redeem = (phone, code) =>
  axios.post(`https://acme.example.auth0.com/oauth/${endpoint}`, {
    client_id: 'gLider',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
