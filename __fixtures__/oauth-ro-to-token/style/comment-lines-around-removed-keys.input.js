const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    // Ours
    client_id: 'k3yL1meKiosk',

    // Theirs
    device: 'kiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,

    password: code,
    // The last
    sso: false,
  });
