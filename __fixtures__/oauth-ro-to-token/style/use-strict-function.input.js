(function () {
  'use strict';

  var request = require('request');

  module.exports = function (phone, code, cb) {
    request.post({ url: 'https://acme.example.auth0.com/oauth/ro', json: { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code } }, cb);
  };
}());
