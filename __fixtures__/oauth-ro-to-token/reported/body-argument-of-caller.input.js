const request = require('request-promise');

// `credentials` has the username and the code; what else callers put into it is not seen.
exports.login = function (credentials) {
  credentials = credentials || {};
  credentials.client_id = 'c4ll3r';
  credentials.connection = 'sms';
  credentials.grant_type = 'password';
  return request.post('https://acme.example.auth0.com/oauth/ro', { json: credentials });
};
