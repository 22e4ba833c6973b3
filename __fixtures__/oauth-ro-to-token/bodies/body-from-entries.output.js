const axios = require('axios');

exports.login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', Object.fromEntries([
    ['client_id', 'k3yL1meKiosk'],
    ['grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp'],
    ['realm', 'sms'],
    ['username', phone],
    ['otp', code],
  ]));
