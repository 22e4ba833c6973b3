const axios = require('axios');

const auth0 = {
  loginUrl: 'https://acme.example.auth0.com/oauth/ro',
  byCode(email, code) {
    return axios.post(auth0.loginUrl, {
      client_id: 'hUntingLodge',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    });
  },
};

module.exports = auth0;
