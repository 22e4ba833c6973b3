const request = require('request-promise');
const { RO_URL } = require('./auth');

exports.login = (phone, code) => request.post({ uri: RO_URL, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
