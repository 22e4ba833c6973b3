const { AuthenticationClient } = require('auth0');

const client = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.start = (email) => new Promise((resolve, reject) => {
  client.requestEmailCode({ email: email }, (error) => (error ? reject(error) : resolve()));
});

exports.login = (email, code) => new Promise((resolve, reject) => {
  client.passwordless.signIn({ username: email, password: code, connection: 'email' }, (error, tokens) => (error ? reject(error) : resolve(tokens)));
});
