const auth0 = require('auth0');
const client = new auth0.AuthenticationClient(options);
exports.login = (phone, code) => client.passwordless.signIn({ username: phone, password: code });
