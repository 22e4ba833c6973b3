const axios = require('axios');

const { host, loginPath } = {
  host: 'https://acme.example.auth0.com',
  loginPath: '/oauth/token',
};

exports.redeem = (email, code) => axios.post(`${host}${loginPath}`, {
  client_id: 'rEefDiver',
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
