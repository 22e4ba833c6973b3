const request = require('request-promise');
const urls = require('./urls');

exports.login = (connection, username, password) => request.post(urls.login, {
  json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password, scope: 'openid' },
});
