const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (req, res, next) => auth0.passwordless.signIn(req.body).then((tokens) => res.json(tokens), next);
