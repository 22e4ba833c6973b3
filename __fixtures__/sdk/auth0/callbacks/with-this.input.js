const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = function (req) {
  auth0.passwordless.signIn({ username: req.body.phone, password: req.body.code }, function (err, tokens) {
    this.done(err, tokens);
  }.bind(this));
};
