const request = require('request-promise');
const { connection, roUrl } = require('./config.json');

exports.login = (user, secret) =>
  request.post({ uri: roUrl, json: { client_id: 'abc', grant_type: 'password', connection, username: user, password: secret } });
