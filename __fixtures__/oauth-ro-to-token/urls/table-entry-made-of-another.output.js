const axios = require('axios');

const urls = {};
urls.host = 'https://acme.example.auth0.com';
urls.login = urls.host + '/oauth/token';
urls.user = urls.host + '/userinfo';

exports.byCode = (email, code) => axios.post(urls.login, {
  client_id: 'kEnnel',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});

exports.user = (token) => axios.get(urls.user, { headers: { authorization: 'Bearer ' + token } });
