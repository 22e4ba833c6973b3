const axios = require('axios');

const AUTH0 = process.env.AUTH0_URL || 'https://acme.example.auth0.com';

exports.redeem = (phone, code) => axios.post(`${AUTH0}/oauth/ro`, {
  client_id: 'bEehive',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});
