const request = require('request-promise');

exports.login = (connection, username, password) =>
  request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection, username, password } });
