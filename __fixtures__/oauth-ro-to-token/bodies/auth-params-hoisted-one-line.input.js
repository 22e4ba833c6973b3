const got = require('got');

module.exports = (email, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'email', username: email, password: code, authParams: { scope: 'openid' } },
  });
