const AuthenticationClient = require('auth0/legacy').AuthenticationClient;

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (email, code) => auth0.passwordless.loginWithEmail({ email: email, code: code, scope: 'openid' }).then(({ data }) => data);
exports.start = (email) => auth0.passwordless.sendEmail({ email, send: 'code' });
