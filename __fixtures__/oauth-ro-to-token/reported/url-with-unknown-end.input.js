const request = require('request');

exports.verify = function (variant, phone, code, done) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro' + variant,
    json: { client_id: '3nd', connection: 'sms', grant_type: 'password', username: phone, password: code }
  }, done);
};
