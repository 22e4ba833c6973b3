const rp = require('request-promise');

exports.LOGIN_PATH = '/oauth/ro';
exports.START_PATH = '/passwordless/start';

exports.verify = function (domain, phone, code) {
  return rp({
    method: 'POST',
    uri: 'https://' + domain + exports.LOGIN_PATH,
    json: { client_id: 'c0mm0nJs', connection: 'sms', grant_type: 'password', username: phone, password: code }
  });
};
