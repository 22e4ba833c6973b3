const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    client_secret: process.env.AUTH0_CLIENT_SECRET,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
