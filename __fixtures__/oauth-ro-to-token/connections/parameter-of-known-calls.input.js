const axios = require('axios');

function login(connection, username, code) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: code,
  });
}

exports.byPhone = (phone, code) => login('sms', phone, code);
exports.byMail = (mail, code) => login('email', mail.toLowerCase(), code);
