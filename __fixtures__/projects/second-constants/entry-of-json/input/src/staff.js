const request = require('request-promise');
const config = require('./config.json');

exports.byPassword = (user, secret) => request.post({ uri: config.roUrl, json: { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret } });
