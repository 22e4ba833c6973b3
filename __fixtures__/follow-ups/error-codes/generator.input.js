const co = require('co');
const request = require('co-request');

exports.login = co.wrap(function* (phone, code) {
  const response = yield request({ method: 'POST', uri: 'https://acme.example.auth0.com/oauth/ro', json: true, body: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } });
  if (response.statusCode === 401) return undefined;
  return response.body;
});
