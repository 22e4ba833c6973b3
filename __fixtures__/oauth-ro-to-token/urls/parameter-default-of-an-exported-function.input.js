const axios = require('axios');

exports.byCode = (phone, code, url = 'https://acme.example.auth0.com/oauth/ro') =>
  axios.post(url, {
    client_id: 'hUntingLodge',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
