const request = require('request-promise');
const defaults = require('./defaults.json');

exports.login = (user, secret) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { ...defaults, connection: 'staff', username: user, password: secret } });
