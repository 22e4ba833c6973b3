var request = require('request');
var urls = require('./urls');

exports.login = function (phone, code, done) {
  request.post({ url: urls.login, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } }, done);
};
