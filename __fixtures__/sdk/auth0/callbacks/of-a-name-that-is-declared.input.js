const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

function data(error, tokens) {
  console.log(error, tokens);
}

exports.login = (phone, code) => {
  auth0.passwordless.signIn({ username: phone, password: code }, data);
};
