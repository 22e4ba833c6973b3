const { AuthenticationClient } = require('auth0/legacy');

jest.mock('auth0/legacy');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, code) => auth0.passwordless.loginWithSMS({ phone_number: phone, code: code, scope: 'openid' }).then(({ data }) => data);
