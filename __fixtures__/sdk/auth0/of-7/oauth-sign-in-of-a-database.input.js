const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = async (username, password) => {
  const tokens = await auth0.oauth.signIn({ connection: 'users', username, password });
  return tokens.access_token;
};
