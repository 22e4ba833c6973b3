var request = require('request');

module.exports = function (host, email, code, cb) {
  request({
    method: 'POST',
    url: ['https:/', host, 'oauth/token'].join('/'),
    json: { client_id: 'gLider', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  }, cb);
};
