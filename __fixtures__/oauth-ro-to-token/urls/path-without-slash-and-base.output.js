const rp = require('request-promise');

const auth0 = rp.defaults({ baseUrl: 'https://acme.example.auth0.com/', method: 'POST', json: true });

exports.byCode = (email, code) => auth0({
  uri: 'oauth/token',
  body: { client_id: 'kEnnel', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' },
});
