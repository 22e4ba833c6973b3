const util = require('util');
const request = require('request');

module.exports = (tenant, phone, code, cb) => {
  request.post({
    url: util.format('https://%s.auth0.com/oauth/ro', tenant),
    json: { client_id: 'mEadow', connection: 'sms', grant_type: 'password', username: phone, password: code },
  }, cb);
};
