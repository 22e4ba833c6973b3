const AuthenticationClient = require('auth0/src/auth');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.login = (phone, code) => auth0.passwordless.signIn({ username: phone, password: code, scope: 'openid' });
