const request = require('request-promise');

exports.login = (body) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: body });
