var rest = require('restler');

exports.login = function (email, code, done) {
  rest.postJson('https://acme.example.auth0.com/oauth/token', {
    client_id: 'pRintShop',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code
  }).on('complete', done);
};
