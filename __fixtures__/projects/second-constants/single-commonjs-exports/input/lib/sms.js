const request = require('request-promise');
const { AUTH0_RO_URL } = require('./constants');

exports.bySms = (phone, code) => request.post({ uri: AUTH0_RO_URL, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
