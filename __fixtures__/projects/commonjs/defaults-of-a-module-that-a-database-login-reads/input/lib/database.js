const request = require('request-promise');
const defaults = require('./defaults');

exports.login = (user, secret) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', form: { ...defaults, connection: 'staff', username: user, password: secret } });
