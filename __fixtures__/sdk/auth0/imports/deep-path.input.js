const { AuthenticationClient } = require('auth0/src');
const client = new AuthenticationClient(options);
exports.login = (phone, code) => client.passwordless.signIn({ username: phone, password: code });
