const { AuthenticationClient } = require('auth0');

const client = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.start = (email) => client.requestMagicLink({ email });

exports.login = (email, code) => client.database.signIn({ connection: 'email', username: email, password: code });

exports.loginWithPassword = (username, password) => client.database.signIn({ username, password });
