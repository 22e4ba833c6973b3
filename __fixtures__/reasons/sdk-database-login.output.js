const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.login = (username, password) => auth0.oauth.passwordGrant({ realm: 'users', username, password, scope: 'openid' });
