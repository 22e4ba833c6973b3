const { AuthenticationClient } = require('auth0');

const client = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });
exports.login = (phone, code) => client.passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
