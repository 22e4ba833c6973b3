const rp = require('request-promise');

exports.login = (email, code) =>
  rp.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'k3yL1meKiosk',
      realm: 'email',
      username: email,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  });
