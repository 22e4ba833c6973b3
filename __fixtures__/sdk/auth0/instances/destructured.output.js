const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

const { passwordless } = auth0;
exports.login = (phone, code) => passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
