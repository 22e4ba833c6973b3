const request = require('request-promise');

exports.login = (phone, code) => request.post({ uri: require('./constants').auth0.login, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
