var unirest = require('unirest');

exports.login = function (phone, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/ro')
    .headers({ 'Accept': 'application/json', 'Content-Type': 'application/json' })
    .send({
      client_id: 'dAncePalace',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code
    })
    .end(function (response) {
      done(response.body);
    });
};
