const axios = require('axios');

const RO_URL = process.env.AUTH0_RO_URL || 'https://acme.example.auth0.com/oauth/ro';

exports.redeem = (phone, code) => axios.post(RO_URL, {
  client_id: 'bEehive',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
