const got = require('got');

exports.exchange = (email, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: true,
    body: {
      'client_id': 'k3yL1meKiosk',
      'realm': 'email',
      'username': email,
      'otp': code,
      'scope': 'openid',
      'grant_type': 'http://auth0.com/oauth/grant-type/passwordless/otp'
    }
  });
