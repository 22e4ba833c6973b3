const axios = require('axios');

exports.login = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: (user.phone && 'sms') || 'email',
    username: user.phone || user.email,
    password: code,
  });
