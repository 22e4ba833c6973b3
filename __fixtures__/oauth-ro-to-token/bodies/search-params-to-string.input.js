const request = require('request');

exports.login = function (email, code, cb) {
  const params = new URLSearchParams();
  params.set('client_id', process.env.CLIENT_ID);
  params.set('connection', 'email');
  params.set('grant_type', 'password');
  params.set('username', email);
  params.set('password', code);
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: params.toString(),
  }, cb);
};
