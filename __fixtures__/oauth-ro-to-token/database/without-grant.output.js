const rp = require('request-promise');

module.exports = function login(email, password) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/token',
    json: {
      "client_id": "n0Gr4nt",
      "realm": "customers",
      "username": email,
      "password": password,
      "grant_type": "http://auth0.com/oauth/grant-type/password-realm"
    }
  });
};
