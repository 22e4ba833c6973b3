const got = require('got');

module.exports = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: { sso: false, client_id: 'k3yL1meKiosk', device: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, send: 'code', id_token: '' },
  });
