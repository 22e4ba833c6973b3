const request = require('request-promise');

exports.bySms = (phone, code) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
exports.byPassword = (user, secret) => request.post({ uri: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret } });
