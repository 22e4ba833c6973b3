const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, code) => auth0.verifySMSCode({ phoneNumber: phone, code });
exports.old = (phone, password, done) => auth0.verifySMSCode({ username: phone, password }, done);
