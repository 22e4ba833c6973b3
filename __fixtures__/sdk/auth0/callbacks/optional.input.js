const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

function login(phone, code, done) {
  auth0.passwordless.signIn({ username: phone, password: code }, done);
}

login('+15550101', '123456');
login('+15550102', '123456', console.log);
