const rp = require('request-promise');

exports.login = (phone, code) =>
  rp.post('https://acme.example.auth0.com/oauth/ro', {
    form: {
      client_id: 'k3yL1meKiosk',
      id_token: '',
      connection: 'sms',
      response_type: 'token',
      grant_type: 'password',
      send: 'code',
      username: phone,
      sso: false,
      password: code,
      auth0Client: process.env.AUTH0_CLIENT,
      scope: 'openid',
      device: 'kiosk',
    },
  });
