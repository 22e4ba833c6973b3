const request = require('request-promise');
const urls = require('./urls');

exports.login = (connection, username, password) => request.post(urls.login, {
  json: { client_id: 'abc', grant_type: 'password', connection, username, password, scope: 'openid' },
});
