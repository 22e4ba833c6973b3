const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = async (username, code) => (await auth0?.passwordless?.loginWithSMS({ phone_number: username, code: code, scope: 'openid' }))?.data;
