const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.sms = (phone, code) => auth0.passwordless.signIn({ username: phone, password: code });
exports.email = async (address, code) => {
  const tokens = await auth0.passwordless.signIn({ username: address, password: code, connection: 'email', scope: 'openid profile', device: 'web' });
  return tokens.access_token;
};
exports.token = async (phone, otp) => (await auth0.passwordless.signIn({ username: phone, otp, realm: 'sms' })).access_token;
exports.verified = (phone, otp) => auth0.verifySMSCode({ phoneNumber: phone, otp }).then((tokens) => tokens.id_token);
