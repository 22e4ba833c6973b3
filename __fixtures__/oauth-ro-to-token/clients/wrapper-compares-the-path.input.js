const axios = require('axios');

function post(path, body) {
  if (path === '/oauth/ro') body.device = 'server';
  return axios.post(`https://acme.example.auth0.com${path}`, body);
}

exports.userInfo = (access_token) => post('/userinfo', { access_token });

exports.byCode = (email, code) => post('/oauth/ro', {
  client_id: 'wAterMill',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
