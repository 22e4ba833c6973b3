var _ = require('lodash');
var request = require('request');

var defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  realm: 'sms'
};

exports.login = function (phone, code, cb) {
  var form = _.extend({}, defaults, { username: phone, otp: code });
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', form: form }, cb);
};
