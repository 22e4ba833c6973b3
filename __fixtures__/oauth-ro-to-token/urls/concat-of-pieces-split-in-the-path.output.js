const got = require('got');

const OAUTH = 'https://acme.example.auth0.com/oauth/';

exports.redeem = (email, code) => got.post(OAUTH + 'token', {
  json: {
    client_id: 'fOrestRanger',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  },
});
