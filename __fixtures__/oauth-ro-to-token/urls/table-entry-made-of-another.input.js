const axios = require('axios');

const urls = {};
urls.host = 'https://acme.example.auth0.com';
urls.login = urls.host + '/oauth/ro';
urls.user = urls.host + '/userinfo';

exports.byCode = (email, code) => axios.post(urls.login, {
  client_id: 'kEnnel',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});

exports.user = (token) => axios.get(urls.user, { headers: { authorization: 'Bearer ' + token } });
