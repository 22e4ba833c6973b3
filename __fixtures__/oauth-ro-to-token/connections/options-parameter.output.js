const axios = require('axios');

function login({ connection, username, code }) {
  return axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: connection,
    username: username,
    otp: code,
  });
}

exports.byPhone = (phone, code) => login({ connection: 'sms', username: phone, code });
exports.byMail = (mail, code) => login({ connection: 'email', username: mail, code });
