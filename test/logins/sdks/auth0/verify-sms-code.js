const sdk = require('auth0');

const client = new sdk.AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: process.env.AUTH0_WEB_CLIENT_ID, clientSecret: process.env.AUTH0_WEB_CLIENT_SECRET });

exports.start = (phone) => client.requestSMSCode({ phoneNumber: phone });

exports.login = (phone, code) => client.verifySMSCode({ phoneNumber: phone, code });
