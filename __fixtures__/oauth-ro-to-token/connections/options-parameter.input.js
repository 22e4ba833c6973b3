const axios = require('axios');

function login({ connection, username, code }) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: connection,
    username: username,
    password: code,
  });
}

exports.byPhone = (phone, code) => login({ connection: 'sms', username: phone, code });
exports.byMail = (mail, code) => login({ connection: 'email', username: mail, code });
