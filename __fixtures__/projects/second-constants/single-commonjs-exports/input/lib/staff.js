const request = require('request-promise');
const { AUTH0_RO_URL } = require('./constants');

exports.byPassword = (user, secret) => request.post({ uri: AUTH0_RO_URL, json: { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret } });
