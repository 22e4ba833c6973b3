const { AuthenticationClient } = require('auth0/legacy');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (username, password) => auth0.oauth.passwordGrant({ username, password, scope: 'openid email', realm: 'Username-Password-Authentication' }).then(({ data }) => data);
