const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, code) => auth0.oauth.signIn({ connection: 'sms', username: phone, password: code }, { type: 'ro' });
exports.again = (phone, otp) => auth0.oauth.signIn({ realm: 'sms', username: phone, otp }, { type: 'token' });
