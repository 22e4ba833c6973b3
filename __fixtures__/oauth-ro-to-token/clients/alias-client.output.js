var request = require('request');
var http = request;

module.exports = function (email, code, cb) {
  http({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    json: { client_id: 'pUppetry', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
  }, cb);
};
