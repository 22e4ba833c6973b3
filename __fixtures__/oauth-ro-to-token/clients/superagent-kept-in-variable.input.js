var superagent = require('superagent');

exports.login = function (email, code, done) {
  var req = superagent.post('https://acme.example.auth0.com/oauth/ro');
  req.set('Accept', 'application/json');
  req.send({
    client_id: 'rOllerRink',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  });
  req.end(function (err, res) {
    done(err, res);
  });
};
