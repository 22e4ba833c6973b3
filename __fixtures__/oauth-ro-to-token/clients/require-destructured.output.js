const { post } = require('needle');

module.exports = function (phone, code, cb) {
  post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'tApestry',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  }, cb);
};
