const rp = require('request-promise');

const auth0 = rp.defaults({ baseUrl: 'https://acme.example.auth0.com/', method: 'POST', json: true });

exports.byCode = (email, code) => auth0({
  uri: 'oauth/ro',
  body: { client_id: 'kEnnel', connection: 'email', username: email, password: code, grant_type: 'password' },
});
