const got = require('got');

// Somebody changed the parameters and forgot the path.
module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 'h4lf',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid',
    },
  });
