const unirest = require('unirest');

module.exports = (email, code) =>
  unirest('POST', 'https://acme.example.auth0.com/oauth/ro')
    .form({ client_id: 'dAncePalace', connection: 'email', grant_type: 'password', username: email, password: code })
    .then((response) => response.body);
