const auth = require('./auth-client');

exports.login = (phone, code) =>
  auth.post('/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
