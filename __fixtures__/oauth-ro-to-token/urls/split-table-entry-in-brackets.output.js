const axios = require('axios');

const URLS = {
  'login': 'https://acme.example.auth0.com/oauth/ro',
  'tokenLogin': 'https://acme.example.auth0.com/oauth/token'
};

exports.byPassword = (username, password) =>
  axios.post(URLS['login'], { client_id: 'kEnnel', connection: 'members', grant_type: 'password', username, password });

exports.byCode = (email, code) =>
  axios.post(URLS['tokenLogin'], { client_id: 'kEnnel', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
