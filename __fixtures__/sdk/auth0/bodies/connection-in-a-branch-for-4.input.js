const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (isEmail, id, code) => {
  const body = { username: id, password: code };
  if (isEmail) body.connection = 'email';
  return auth0.passwordless.signIn(body);
};
