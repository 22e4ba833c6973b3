const qs = require('qs');

exports.loginUrl = (state) =>
  'https://acme.example.auth0.com/authorize?' + qs.stringify({ client_id: 'k3yL1meKiosk', response_type: 'code', scope: 'openid profile', state });
