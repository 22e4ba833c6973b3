const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.start = (phone) => auth0.passwordless.sendSMS({ phone_number: phone });
