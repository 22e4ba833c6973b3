const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (username, password, done) => auth0.oauth.passwordGrant({ username, password, realm: 'users', scope: 'openid profile' }, done);
exports.plain = (username, password) => auth0.oauth.passwordGrant({ username, password, scope: 'openid', realm: 'Username-Password-Authentication' });
