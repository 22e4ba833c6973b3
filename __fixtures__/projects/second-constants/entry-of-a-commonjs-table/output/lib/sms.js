var request = require('request');
var config = require('./config');

exports.bySms = function (phone, code, done) {
  request.post({ url: config.token, form: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } }, done);
};
