const request = require('request-promise');
const defaults = require('./defaults');

exports.login = (phone, code) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', form: { ...defaults, username: phone, password: code } });
