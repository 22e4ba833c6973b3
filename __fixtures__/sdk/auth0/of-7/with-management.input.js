const { AuthenticationClient, ManagementClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.users = new ManagementClient({ domain: 'acme.example.auth0.com', token: process.env.AUTH0_TOKEN });
exports.login = (phone, code) => auth0.passwordless.signIn({ username: phone, password: code });
