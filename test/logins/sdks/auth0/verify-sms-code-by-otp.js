const { AuthenticationClient } = require('auth0');

const client = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.login = (phone, otp) => client.verifySMSCode({ phoneNumber: phone, otp });
