const request = require('request-promise');
const defaults = require('./defaults.json');

exports.login = (phone, code) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { ...defaults, username: phone, password: code } });
