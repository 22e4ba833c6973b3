var OAuth2 = require('oauth').OAuth2;

var client = new OAuth2('l1br4ry', process.env.SECRET, 'https://acme.example.auth0.com/', null, '/oauth/ro', null);

module.exports = function (phone, code, done) {
  client.getOAuthAccessToken('', { grant_type: 'password', username: phone, password: code, connection: 'sms' }, done);
};
