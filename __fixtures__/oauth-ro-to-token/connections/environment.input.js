const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    grant_type: 'password',
    connection: process.env.AUTH0_CONNECTION,
    username: phone,
    password: code,
  });
