const axios = require('axios');

const URLS = {
  password: 'https://acme.example.auth0.com/oauth/ro',
  tokenPassword: 'https://acme.example.auth0.com/oauth/token',
};

exports.byCode = (email, code) => axios.post(URLS.tokenPassword, {
  client_id: 'rOpeway',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});

exports.probe = (name) => axios.get(URLS[name]);
