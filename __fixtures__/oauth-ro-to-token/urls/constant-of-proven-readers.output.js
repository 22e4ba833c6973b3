const axios = require('axios');

// The login of tenant acme.
const RO_URL = 'https://acme.example.auth0.com/oauth/token';
const CLIENT_ID = 'sAltWorks';

exports.bySms = (phone, code) => axios.post(RO_URL, {
  client_id: CLIENT_ID,
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phone,
  otp: code,
});

exports.byEmail = (email, code) => axios.post(RO_URL, {
  client_id: CLIENT_ID,
  realm: 'email',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: email,
  otp: code,
});
