const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.start = async (phoneNumber) => {
  await auth0.requestSMSCode({ phoneNumber, send: 'code', client_id: 'abc' });
};
