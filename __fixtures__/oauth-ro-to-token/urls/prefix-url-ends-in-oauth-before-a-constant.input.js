const got = require('got');

const LOGIN = 'ro';

exports.redeem = (phone, code) =>
  got.post(LOGIN, {
    prefixUrl: 'https://acme.example.auth0.com/oauth',
    json: { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
