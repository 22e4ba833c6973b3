var request = require('request');

var urls = {
  'start': 'https://acme.example.auth0.com/passwordless/start',
  'ro': 'https://acme.example.auth0.com/oauth/ro',
  'token': 'https://acme.example.auth0.com/oauth/token'
};

exports.byPassword = function (username, password, cb) {
  request.post(urls.ro, {
    json: { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username: username, password: password }
  }, cb);
};

exports.byCode = function (email, code, cb) {
  request.post(urls.token, {
    json: { client_id: 'sIlkMill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  }, cb);
};
