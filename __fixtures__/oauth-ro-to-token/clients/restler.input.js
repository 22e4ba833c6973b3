var rest = require('restler');

exports.login = function (email, code, done) {
  rest.postJson('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'pRintShop',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code
  }).on('complete', done);
};
