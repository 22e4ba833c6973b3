const { AuthenticationClient } = require('auth0');

let cached;
function client() {
  if (!cached) cached = new AuthenticationClient(options);
  return cached;
}

exports.login = (phone, code) => client().passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
