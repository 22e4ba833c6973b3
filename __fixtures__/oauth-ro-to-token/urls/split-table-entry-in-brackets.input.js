const axios = require('axios');

const URLS = {
  'login': 'https://acme.example.auth0.com/oauth/ro'
};

exports.byPassword = (username, password) =>
  axios.post(URLS['login'], { client_id: 'kEnnel', connection: 'members', grant_type: 'password', username, password });

exports.byCode = (email, code) =>
  axios.post(URLS['login'], { client_id: 'kEnnel', connection: 'email', grant_type: 'password', username: email, password: code });
