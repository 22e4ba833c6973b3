const unirest = require('unirest');

module.exports = (email, code) =>
  unirest('POST', 'https://acme.example.auth0.com/oauth/token')
    .form({ client_id: 'dAncePalace', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code })
    .then((response) => response.body);
