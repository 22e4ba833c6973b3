const axios = require('axios');
const configure = require('./configure');

const URLS = { login: 'https://acme.example.auth0.com/oauth/ro' };

configure(URLS);

exports.byCode = (phone, code) => axios.post(URLS.login, {
  client_id: 'hUntingLodge',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
