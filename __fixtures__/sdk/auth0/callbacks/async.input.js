const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (req, res) => {
  auth0.passwordless.signIn({ username: req.body.phone, password: req.body.code }, async (err, tokens) => {
    await res.send(err ?? tokens);
  });
};
