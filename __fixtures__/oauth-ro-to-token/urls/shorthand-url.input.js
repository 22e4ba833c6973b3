const axios = require('axios');

module.exports = function login(email, code) {
  const url = 'https://acme.example.auth0.com/oauth/ro';
  const method = 'post';
  const data = {
    client_id: 'wAtchmaker',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  };
  return axios({ method, url, data });
};
