const got = require('got');

const OAUTH = 'https://acme.example.auth0.com/oauth/';

exports.redeem = (email, code) => got.post(OAUTH + 'ro', {
  json: {
    client_id: 'fOrestRanger',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  },
});
