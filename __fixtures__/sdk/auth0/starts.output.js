const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.sms = (phone) => auth0.passwordless.sendSMS({ phone_number: phone });
exports.sms2 = (phone, done) => auth0.passwordless.sendSMS({ phone_number: phone }, done);
exports.email = (email) => auth0.passwordless.sendEmail({ email, send: 'code' });
exports.link = (email) => auth0.passwordless.sendEmail({ email, authParams: { scope: 'openid' }, send: 'link' });
