var rp = require('request-promise');
var defaults = require('../config').login;

exports.verify = function (email, code) {
  var body = Object.assign({}, defaults, {
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  });
  return rp({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', body: body, json: true });
};
