const request = require('request');

exports.login = function (email, code, cb) {
  const params = new URLSearchParams();
  params.set('client_id', process.env.CLIENT_ID);
  params.set('realm', 'email');
  params.set('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');
  params.set('username', email);
  params.set('otp', code);
  request.post({
    url: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: params.toString(),
  }, cb);
};
