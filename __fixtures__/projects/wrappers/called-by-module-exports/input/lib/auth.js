const axios = require('axios');

function login(connection, username, password) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
}

function staffLogin(user, secret) {
  return module.exports.login('staff', user, secret);
}

module.exports = { login, staffLogin };
