const got = require('got');

const base = 'https://acme.example.auth0.com/';

exports.redeem = (email, code) => got.post(base + ['oauth', 'ro'].join('/'), {
  json: { client_id: 'gLider', connection: 'email', grant_type: 'password', username: email, password: code },
});
