var request = require('request');

module.exports = function (phone, code, cb) {
  var url = 'https://acme.example.auth0.com/oauth/token';
  var body = {
    client_id: 'sHepherd',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code
  };
  request.post({ url: url, json: body }, cb);
};
