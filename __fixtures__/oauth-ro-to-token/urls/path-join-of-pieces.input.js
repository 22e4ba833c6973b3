const path = require('path');
const axios = require('axios');

exports.redeem = (phone, code) =>
  axios.post('https://' + path.join('acme.example.auth0.com', 'oauth', 'ro'), {
    client_id: 'gLider',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
