const unirest = require('unirest');

const HEADERS = { 'Content-Type': 'application/json' };

module.exports = function (email, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/token', HEADERS, {
    client_id: 'dAncePalace',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  }, done);
};
