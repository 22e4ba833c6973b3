const axios = require('axios');

exports.login = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: (user.phone && 'sms') || 'email',
    username: user.phone || user.email,
    otp: code,
  });
