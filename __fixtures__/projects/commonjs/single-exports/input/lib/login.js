const request = require('request-promise');
const { CLIENT_ID, RO_URL } = require('./constants');

exports.login = (phone, code) => request.post({ uri: RO_URL, json: { client_id: CLIENT_ID, grant_type: 'password', connection: 'sms', username: phone, password: code } });
