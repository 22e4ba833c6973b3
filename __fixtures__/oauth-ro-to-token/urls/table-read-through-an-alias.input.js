const axios = require('axios');

const config = { auth0: { host: 'https://acme.example.auth0.com', ro: '/oauth/ro' } };
const { auth0 } = config;

exports.byCode = (phone, code) => axios.post(auth0.host + auth0.ro, {
  client_id: 'kEnnel',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
