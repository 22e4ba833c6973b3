const axios = require('axios');

const post = axios.post;

module.exports = (phone, code) =>
  post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'pUppetry',
    connection: 'sms',
    username: phone,
    password: code
  });
