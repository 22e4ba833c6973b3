var request = require('request');
var urls = require('./urls');

exports.login = function (phone, code, done) {
  request.post({ url: urls.login, json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } }, done);
};
