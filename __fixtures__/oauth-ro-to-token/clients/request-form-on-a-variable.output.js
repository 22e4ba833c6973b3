const request = require('request');

exports.byCode = function (email, code, cb) {
  const req = request.post('https://acme.example.auth0.com/oauth/token', cb);
  req.form({
    client_id: 'oLivePress',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
};
