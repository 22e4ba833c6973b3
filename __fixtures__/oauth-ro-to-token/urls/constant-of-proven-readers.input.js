const axios = require('axios');

// The login of tenant acme.
const RO_URL = 'https://acme.example.auth0.com/oauth/ro';
const CLIENT_ID = 'sAltWorks';

exports.bySms = (phone, code) => axios.post(RO_URL, {
  client_id: CLIENT_ID,
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});

exports.byEmail = (email, code) => axios.post(RO_URL, {
  client_id: CLIENT_ID,
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
});
