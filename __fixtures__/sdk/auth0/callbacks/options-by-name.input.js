const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, code, forwardedFor) => {
  const options = { forwardedFor };
  auth0.passwordless.signIn({ username: phone, password: code }, options);
};
