const util = require('util');
const request = require('request');

module.exports = (tenant, phone, code, cb) => {
  request.post({
    url: util.format('https://%s.auth0.com/oauth/token', tenant),
    json: { client_id: 'mEadow', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  }, cb);
};
