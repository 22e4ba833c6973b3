const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (isEmail, id, code) =>
  auth0.passwordless.signIn(isEmail ? { username: id, otp: code, realm: 'email' } : { username: id, otp: code, realm: 'sms' });
