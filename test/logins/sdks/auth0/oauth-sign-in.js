const { AuthenticationClient: Client } = require('auth0');

const client = new Client({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.login = (phone, code) => client.oauth.signIn({ connection: 'sms', username: phone, password: code });

exports.loginWithPassword = (username, password) => client.oauth.signIn({ connection: 'Username-Password-Authentication', username, password });
