const request = require('request-promise');

exports.login = (connection, username, password) =>
  request.post({ uri: 'https://acme.auth0.com/oauth/token', json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password } });
