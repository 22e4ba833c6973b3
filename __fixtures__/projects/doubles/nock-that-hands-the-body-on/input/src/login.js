const request = require('request-promise');

exports.login = (phone, code) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
