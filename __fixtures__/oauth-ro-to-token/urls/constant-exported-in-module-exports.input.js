const axios = require('axios');

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

function redeem(phone, code) {
  return axios.post(RO_URL, {
    client_id: 'sAltWorks',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}

module.exports = { RO_URL, redeem };
