var request = require('request');

module.exports.verify = function (phone, code, done) {
  request.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      grant_type: 'password',
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid',
    },
  }, function (error, response, body) {
    if (error) return done(error);
    done(null, body);
  });
};
