const axios = require('axios');

const post = axios.post;

module.exports = (phone, code) =>
  post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'pUppetry',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  });
