const got = require('got');

module.exports = (phone, code) => got.post('https://acme.example.auth0.com/oauth/ro', {
  json: {
    device: 'kiosk',
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  },
});
