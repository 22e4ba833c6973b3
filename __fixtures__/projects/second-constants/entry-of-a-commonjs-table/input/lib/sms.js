var request = require('request');
var config = require('./config');

exports.bySms = function (phone, code, done) {
  request.post({ url: config.ro, form: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } }, done);
};
