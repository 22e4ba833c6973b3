const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, otp) => auth0.passwordless.signIn({ username: phone, otp, realm: 'sms' });
exports.start = (phone) => auth0.passwordless.sendSMS({ phone_number: phone });
exports.startByEmail = (email) => auth0.passwordless.sendEmail({ email, send: 'code' });
exports.password = (username, password) => auth0.oauth.signIn({ username, password, realm: 'users' }, { type: 'token' });
