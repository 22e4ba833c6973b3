const axios = require('axios');

function exchange(credentials) {
  credentials.client_id = 'k3yL1meKiosk';
  credentials.grant_type = 'http://auth0.com/oauth/grant-type/passwordless/otp';
  credentials.realm = 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/token', credentials);
}

exports.login = (phone, code) => exchange({ username: phone, otp: code });
