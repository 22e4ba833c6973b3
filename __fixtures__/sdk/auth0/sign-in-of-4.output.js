const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.sms = (phone, code) => auth0.passwordless.loginWithSMS({ phone_number: phone, code: code, scope: 'openid', audience: 'https://api.example.com' }).then(({ data }) => data);
exports.email = async (address, code) => {
  const tokens = (await auth0.passwordless.loginWithEmail({ email: address, code: code, scope: 'openid profile', audience: 'https://api.example.com' })).data;
  return tokens.access_token;
};
exports.token = async (phone, otp) => (await auth0.passwordless.loginWithSMS({ phone_number: phone, code: otp, scope: 'openid', audience: 'https://api.example.com' })).data.access_token;
exports.verified = (phone, otp) => auth0.passwordless.loginWithSMS({ phone_number: phone, code: otp, scope: 'openid', audience: 'https://api.example.com' }).then(({ data }) => data).then((tokens) => tokens.id_token);
