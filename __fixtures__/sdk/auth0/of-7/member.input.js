const AuthenticationClient = require('auth0').AuthenticationClient;

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (email, code) => auth0.passwordless.signIn({ username: email, password: code, connection: 'email' });
exports.start = (email) => auth0.requestEmailCode({ email });
