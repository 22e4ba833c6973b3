const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
      otp: code,
    },
  });
