var _ = require('lodash');
var request = require('request');

var defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'password',
  connection: 'sms'
};

exports.login = function (phone, code, cb) {
  var form = _.extend({}, defaults, { username: phone, password: code });
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', form: form }, cb);
};
