const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'k3yL1meKiosk', clientSecret: process.env.SECRET });

module.exports = (email, code) => auth0.passwordless.loginWithEmail({ email, code, scope: 'opend' });
