const request = require('request-promise');
const urls = require('./urls');

exports.login = (phone, code) =>
  request.post({ uri: urls.ro, form: Object.assign({ username: phone, otp: code }, require('./defaults')) });
