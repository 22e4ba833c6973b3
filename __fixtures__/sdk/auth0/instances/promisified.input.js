const { promisify } = require('util');
const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc' });

exports.verify = promisify(auth0.verifySMSCode.bind(auth0));
exports.signIn = promisify(auth0.passwordless.signIn).bind(auth0.passwordless);
