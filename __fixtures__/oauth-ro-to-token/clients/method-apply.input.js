var request = require('request');

exports.byCode = function (phone, code, cb) {
  request.post.call(request, 'https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: 'aPiary',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    }
  }, cb);
};
