const rp = require('request-promise');

function verify(phone, code) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/passwordless/verify',
    body: {
      grant_type: 'password',
      client_id: 'k3yL1meKiosk',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid',
      redirect_uri: 'https://acme.example.com/callback'
    },
    json: true
  });
}

module.exports = { verify };
