const axios = require('axios');

const URLS = {
  password: 'https://acme.example.auth0.com/oauth/ro',
};

exports.byCode = (email, code) => axios.post(URLS.password, {
  client_id: 'rOpeway',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});

exports.probe = (name) => axios.get(URLS[name]);
