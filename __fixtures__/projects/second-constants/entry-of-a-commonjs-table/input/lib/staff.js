var request = require('request');
var config = require('./config');

exports.byPassword = function (user, secret, done) {
  request.post({ url: config.ro, form: { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret } }, done);
};
