const request = require('request-promise');
const auth = require('./auth');

exports.login = (phone, code) =>
  request.post({ uri: auth.RO_URL, json: { client_id: auth.clientId, grant_type: 'password', connection: 'sms', username: phone, password: code } });
