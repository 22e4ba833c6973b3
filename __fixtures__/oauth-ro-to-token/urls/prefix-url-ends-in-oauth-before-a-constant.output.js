const got = require('got');

const LOGIN = 'token';

exports.redeem = (phone, code) =>
  got.post(LOGIN, {
    prefixUrl: 'https://acme.example.auth0.com/oauth',
    json: { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
