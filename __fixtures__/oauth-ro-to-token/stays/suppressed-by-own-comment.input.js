const rp = require('request-promise');

exports.login = (email, code) =>
  rp({
    method: 'POST',
    // oauth-ro-ignore-next-line
    uri: 'https://old.example.auth0.com/oauth/ro',
    json: { client_id: '0ldCl1ent', connection: 'email', username: email, password: code, grant_type: 'password' },
  });
