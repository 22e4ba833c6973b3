const rp = require('request-promise');

exports.login = (email, code) =>
  rp.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'email',
      username: email,
      otp: code,
    },
  });
