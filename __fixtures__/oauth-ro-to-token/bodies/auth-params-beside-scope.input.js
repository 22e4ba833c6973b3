const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid profile',
      authParams: { scope: 'openid' },
    },
  });
