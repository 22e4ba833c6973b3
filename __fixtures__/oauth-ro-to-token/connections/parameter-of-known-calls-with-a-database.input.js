const axios = require('axios');

function login(connection, username, secret) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
}

exports.byPhone = (phone, code) => login('sms', phone, code);
exports.byPassword = (mail, password) => login('customers', mail, password);
