const { AuthenticationClient } = require('auth0');

const client = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.start = (email) => new Promise((resolve, reject) => {
  client.requestEmailCode({ email: email }, function (error) {
    if (error) return reject(error);
    resolve();
  });
});

function signIn(email, code, done) {
  client.passwordless.signIn({ username: email, password: code, connection: 'email' }, done);
}

exports.login = (email, code) => new Promise((resolve, reject) => {
  signIn(email, code, (error, tokens) => (error ? reject(error) : resolve(tokens)));
});
