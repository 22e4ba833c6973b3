var request = require('request');
var http = request;

module.exports = function (email, code, cb) {
  http({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    json: { client_id: 'pUppetry', connection: 'email', username: email, password: code }
  }, cb);
};
