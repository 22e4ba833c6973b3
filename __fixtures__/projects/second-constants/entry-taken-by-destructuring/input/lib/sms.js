const request = require('request-promise');
const { clientId, ro } = require('./config');

exports.bySms = (phone, code) => request.post({ uri: ro, json: { client_id: clientId, grant_type: 'password', connection: 'sms', username: phone, password: code } });
