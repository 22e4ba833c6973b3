const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

exports.health = () => axios.get(`${RO_URL}/health`);

exports.byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'hUntingLodge',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
