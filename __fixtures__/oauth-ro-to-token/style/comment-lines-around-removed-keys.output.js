const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    // Ours
    client_id: 'k3yL1meKiosk',

    // Theirs
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,

    otp: code,
    // The last
  });
