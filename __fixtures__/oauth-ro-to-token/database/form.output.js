var request = require('request');

exports.login = function (user, callback) {
  request.post('https://acme.example.auth0.com/oauth/token', {
    form: {
      client_id     : 'f0rm',
      realm    : 'Username-Password-Authentication',
      grant_type    : 'http://auth0.com/oauth/grant-type/password-realm',
      username      : user.email,
      password      : user.password
    }
  }, callback);
};
