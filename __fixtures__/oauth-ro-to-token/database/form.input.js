var request = require('request');

exports.login = function (user, callback) {
  request.post('https://acme.example.auth0.com/oauth/ro', {
    form: {
      client_id     : 'f0rm',
      connection    : 'Username-Password-Authentication',
      grant_type    : 'password',
      username      : user.email,
      password      : user.password
    }
  }, callback);
};
