var request = require('request');

exports.login = function (username, password, callback) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/token',
    form: {
      grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
      client_id: 'm0dernCl1ent',
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      username: username,
      password: password,
      realm: 'Username-Password-Authentication',
      scope: 'openid profile'
    }
  }, callback);
};
