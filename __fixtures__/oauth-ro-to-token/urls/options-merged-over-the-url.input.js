const rp = require('request-promise');

exports.byCode = (email, code, overrides) =>
  rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: { client_id: 'hUntingLodge', connection: 'email', grant_type: 'password', username: email, password: code },
    ...overrides,
  });
