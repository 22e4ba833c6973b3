const axios = require('axios');

exports.login = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' });
