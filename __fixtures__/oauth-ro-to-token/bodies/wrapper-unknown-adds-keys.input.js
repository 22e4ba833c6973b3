const auth = require('./auth-client');

exports.login = (phone, code) =>
  auth.post('/oauth/ro', {
    connection: 'sms',
    username: phone,
    password: code,
  });
