var rp = require('request-promise');

module.exports.login = function login(username, password) {
  return rp({
    method: 'POST'
  , uri: 'https://acme.example.auth0.com/oauth/ro'
  , json: true
  , body: {
      client_id: 'd4t4b4se'
    , connection: 'transactional'
    , realm: 'Username-Password-Authentication'
    , grant_type: 'password'
    , username: username
    , password: password
    }
  });
};
