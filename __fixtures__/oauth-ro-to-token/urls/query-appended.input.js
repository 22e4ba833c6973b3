const qs = require('querystring');
const request = require('request');

exports.redeem = function (email, code, tracking, cb) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro?' + qs.stringify(tracking),
    json: { client_id: 'wIndmill', connection: 'email', grant_type: 'password', username: email, password: code },
  }, cb);
};
