const axios = require('axios');

exports.login = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code, scope: 'openid' });
