const request = require('request-promise');
const config = require('../config.json');

exports.login = (phone, code) => request.post({ uri: config.auth0.loginUrl, json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
