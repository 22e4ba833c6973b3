const axios = require('axios');

function login(connection, username, code) {
  return axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: connection,
    username,
    otp: code,
  });
}

exports.byPhone = (phone, code) => login('sms', phone, code);
exports.byMail = (mail, code) => login('email', mail.toLowerCase(), code);
