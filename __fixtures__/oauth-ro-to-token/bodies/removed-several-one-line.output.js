const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
