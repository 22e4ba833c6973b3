const axios = require('axios');

exports.byCode = (isLive, email, code) =>
  axios.post(isLive ? 'https://login.acme.example.com/oauth/token' : 'https://acme-test.example.auth0.com/oauth/token', {
    client_id: 'kEnnel',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
