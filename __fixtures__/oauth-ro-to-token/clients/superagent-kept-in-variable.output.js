var superagent = require('superagent');

exports.login = function (email, code, done) {
  var req = superagent.post('https://acme.example.auth0.com/oauth/token');
  req.set('Accept', 'application/json');
  req.send({
    client_id: 'rOllerRink',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code
  });
  req.end(function (err, res) {
    done(err, res);
  });
};
