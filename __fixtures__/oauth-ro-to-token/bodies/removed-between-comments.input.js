const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 'k3yL1meKiosk',
      // what the tenant knows
      connection: 'sms',
      device: 'kiosk', // shown on the account page
      /* the grant */
      grant_type: 'password',
      sso: false, // no session
      username: phone,
      password: code,
    },
  });
