const axios = require('axios');

const CONNECTIONS = { phone: 'sms', mail: 'email' };

exports.login = (kind, username, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: CONNECTIONS[kind],
    username,
    otp: code,
  });
