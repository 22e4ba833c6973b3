const request = require('request-promise');
const config = require('./config');

exports.login = (phone, code) => request.post({ uri: config.roUrl, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
