(function () {
  'use strict';

  var request = require('request');

  module.exports = function (phone, code, cb) {
    request.post({ url: 'https://acme.example.auth0.com/oauth/token', json: { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } }, cb);
  };
}());
