const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.start = (email) => auth0.passwordless.sendEmail({ email, authParams: { scope: 'openid' }, send: 'link' });
