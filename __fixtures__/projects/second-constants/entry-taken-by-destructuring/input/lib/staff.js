const request = require('request-promise');
const { clientId, ro } = require('./config');

exports.byPassword = (user, secret) => request.post({ uri: ro, json: { client_id: clientId, grant_type: 'password', connection: 'staff', username: user, password: secret } });
