var request = require('request');

module.exports.verify = function (email, password, done) {
  request.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      grant_type: 'password',
      connection: 'Username-Password-Authentication',
      username: email,
      password: password,
      scope: 'openid',
    },
  }, function (error, response, body) {
    if (error) return done(error);
    done(null, body);
  });
};
