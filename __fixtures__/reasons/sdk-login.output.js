const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.login = (email, code) => auth0.passwordless.signIn({ username: email, otp: code, realm: 'email' });
