const axios = require('axios');

exports.byCode = (isLive, email, code) =>
  axios.post(isLive ? 'https://login.acme.example.com/oauth/ro' : 'https://acme-test.example.auth0.com/oauth/ro', {
    client_id: 'kEnnel',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
