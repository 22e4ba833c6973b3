const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'k3yL1meKiosk',
      // what the tenant knows
      realm: 'sms',
      // shown on the account page
      /* the grant */
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      // no session
      username: phone,
      otp: code,
    },
  });
