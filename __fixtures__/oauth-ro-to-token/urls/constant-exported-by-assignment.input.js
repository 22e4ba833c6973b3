const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

exports.RO_URL = RO_URL;
exports.byCode = (email, code) => axios.post(RO_URL, {
  client_id: 'hUntingLodge',
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
