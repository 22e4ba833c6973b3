var url = require('url');
var rp = require('request-promise');

module.exports = function (base, phone, code) {
  return rp.post({
    uri: url.resolve(base, '/oauth/ro'),
    json: { client_id: 'mEadow', connection: 'sms', grant_type: 'password', username: phone, password: code }
  });
};
