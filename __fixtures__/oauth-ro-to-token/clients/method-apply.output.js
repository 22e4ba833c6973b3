var request = require('request');

exports.byCode = function (phone, code, cb) {
  request.post.call(request, 'https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: 'aPiary',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    }
  }, cb);
};
