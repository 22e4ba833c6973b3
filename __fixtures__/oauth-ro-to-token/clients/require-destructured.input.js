const { post } = require('needle');

module.exports = function (phone, code, cb) {
  post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'tApestry',
    connection: 'sms',
    username: phone,
    password: code
  }, cb);
};
