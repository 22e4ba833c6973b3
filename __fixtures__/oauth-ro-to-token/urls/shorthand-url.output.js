const axios = require('axios');

module.exports = function login(email, code) {
  const url = 'https://acme.example.auth0.com/oauth/token';
  const method = 'post';
  const data = {
    client_id: 'wAtchmaker',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  };
  return axios({ method, url, data });
};
