const axios = require('axios');

const AUTH0 = process.env.AUTH0_URL || 'https://acme.example.auth0.com';

exports.redeem = (phone, code) => axios.post(`${AUTH0}/oauth/token`, {
  client_id: 'bEehive',
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});
