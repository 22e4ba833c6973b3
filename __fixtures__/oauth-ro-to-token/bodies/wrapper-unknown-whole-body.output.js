const auth = require('./auth-client');

exports.login = (phone, code) =>
  auth.post('/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  });
