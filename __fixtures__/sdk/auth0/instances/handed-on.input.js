const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.logins = { sms: auth0.passwordless.signIn, other: auth0.getProfile };
