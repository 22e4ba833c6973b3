const { AuthenticationClient } = require('auth0');

const auth0 = new AuthenticationClient({ domain: 'acme.example.auth0.com', clientId: 'abc', clientSecret: process.env.AUTH0_CLIENT_SECRET });

exports.start = (phoneNumber) => {
  auth0.requestSMSCode({ phoneNumber }, (error, answer) => {
    console.log(error, answer._id);
  });
};
