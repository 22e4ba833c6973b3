const request = require('request-promise');
const auth0Url = require('./auth0-url');

exports.login = (phone, code) => request.post({ uri: auth0Url('/oauth/ro'), json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
