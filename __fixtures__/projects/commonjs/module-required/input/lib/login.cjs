const request = require('request-promise');
const { default: uri } = require('./ro-url.mjs');

exports.login = (phone, code) => request.post({ uri, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
