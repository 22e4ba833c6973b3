const rp = require('request-promise');

module.exports = function login(email, password) {
  return rp({
    method: 'POST',
    uri: 'https://acme.example.auth0.com/oauth/ro',
    json: {
      "client_id": "n0Gr4nt",
      "connection": "customers",
      "username": email,
      "password": password
    }
  });
};
