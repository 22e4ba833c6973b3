const AuthenticationClient = require('auth0').AuthenticationClient;
const client = new AuthenticationClient(options);
exports.login = (phone, code) => client['passwordless'].signIn({ username: phone, password: code });
