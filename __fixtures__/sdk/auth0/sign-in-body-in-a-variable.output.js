const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.login = async (phone, code) => {
  const data = { username: phone };
  data.otp = code;
  data['realm'] = 'sms';
  return auth0.passwordless.signIn(data);
};
