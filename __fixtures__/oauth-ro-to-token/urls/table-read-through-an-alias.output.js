const axios = require('axios');

const config = { auth0: { host: 'https://acme.example.auth0.com', ro: '/oauth/token' } };
const { auth0 } = config;

exports.byCode = (phone, code) => axios.post(auth0.host + auth0.ro, {
  client_id: 'kEnnel',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
