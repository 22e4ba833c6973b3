const axios = require('axios');

function exchange(credentials) {
  credentials.client_id = 'k3yL1meKiosk';
  credentials.grant_type = 'password';
  credentials.connection = 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', credentials);
}

exports.login = (phone, code) => exchange({ username: phone, password: code });
