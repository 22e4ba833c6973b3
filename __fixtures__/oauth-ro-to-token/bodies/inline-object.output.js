var request = require('request');

module.exports.verify = function (phone, code, done) {
  request.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: process.env.AUTH0_CLIENT_ID,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'sms',
      username: phone,
      otp: code,
      scope: 'openid',
    },
  }, function (error, response, body) {
    if (error) return done(error);
    done(null, body);
  });
};
