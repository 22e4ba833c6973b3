const got = require('got');

exports.exchange = (email, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: true,
    body: {
      'client_id': 'k3yL1meKiosk',
      'connection': 'email',
      'username': email,
      'password': code,
      'scope': 'openid'
    }
  });
