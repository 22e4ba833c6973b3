const request = require('request');

// The PIN is a password of the users' database, whatever it is called.
exports.login = function (email, pin, callback) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      client_id: 'd4t4b4se',
      connection: 'Username-Password-Authentication',
      grant_type: 'password',
      username: email,
      password: pin,
      scope: 'openid',
    },
  }, callback);
};
