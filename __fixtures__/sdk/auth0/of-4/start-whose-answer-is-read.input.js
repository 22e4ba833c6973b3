const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.start = async (phoneNumber) => {
  const answer = await auth0.requestSMSCode({ phoneNumber });
  return answer._id;
};
