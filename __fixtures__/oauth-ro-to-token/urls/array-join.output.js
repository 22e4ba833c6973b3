const got = require('got');

const base = 'https://acme.example.auth0.com/';

exports.redeem = (email, code) => got.post(base + ['oauth', 'token'].join('/'), {
  json: { client_id: 'gLider', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
});
