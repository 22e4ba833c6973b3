const rp = require('request-promise');

exports.login = (phone, code) =>
  rp.post('https://acme.example.auth0.com/oauth/token', {
    form: {
      client_id: 'k3yL1meKiosk',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid',
    },
  });
