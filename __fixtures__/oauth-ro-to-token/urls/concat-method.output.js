var request = require('superagent');

var host = 'https://acme.example.auth0.com';

exports.login = function (phone, code) {
  return request.post(host.concat('/oauth/token')).send({
    client_id: 'sHepherd',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  });
};
