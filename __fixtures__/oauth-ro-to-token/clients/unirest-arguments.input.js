const unirest = require('unirest');

const HEADERS = { 'Content-Type': 'application/json' };

module.exports = function (email, code, done) {
  unirest.post('https://acme.example.auth0.com/oauth/ro', HEADERS, {
    client_id: 'dAncePalace',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  }, done);
};
