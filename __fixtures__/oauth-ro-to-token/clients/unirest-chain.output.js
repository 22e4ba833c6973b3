var unirest = require('unirest');

exports.login = function (phone, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/token')
    .headers({ 'Accept': 'application/json', 'Content-Type': 'application/json' })
    .send({
      client_id: 'dAncePalace',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code
    })
    .end(function (response) {
      done(response.body);
    });
};
