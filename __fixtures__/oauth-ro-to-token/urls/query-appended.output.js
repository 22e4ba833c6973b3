const qs = require('querystring');
const request = require('request');

exports.redeem = function (email, code, tracking, cb) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/token?' + qs.stringify(tracking),
    json: { client_id: 'wIndmill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  }, cb);
};
