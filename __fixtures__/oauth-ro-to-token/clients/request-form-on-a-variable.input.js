const request = require('request');

exports.byCode = function (email, code, cb) {
  const req = request.post('https://acme.example.auth0.com/oauth/ro', cb);
  req.form({
    client_id: 'oLivePress',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
};
