const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = (phone, code) => {
  const data = { username: phone, otp: code, realm: 'sms' };
  audit(data.otp);
  return auth0.passwordless.signIn(data);
};
