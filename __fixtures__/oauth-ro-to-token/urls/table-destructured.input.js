const axios = require('axios');

const { host, loginPath } = {
  host: 'https://acme.example.auth0.com',
  loginPath: '/oauth/ro',
};

exports.redeem = (email, code) => axios.post(`${host}${loginPath}`, {
  client_id: 'rEefDiver',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
