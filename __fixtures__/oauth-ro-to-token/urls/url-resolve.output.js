var url = require('url');
var rp = require('request-promise');

module.exports = function (base, phone, code) {
  return rp.post({
    uri: url.resolve(base, '/oauth/token'),
    json: { client_id: 'mEadow', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }
  });
};
