const request = require('request-promise');
const settings = require('./settings');

exports.login = (phone, code) =>
  request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: settings.connection, username: phone, password: code } });
