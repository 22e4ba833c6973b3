const request = require('request');

function login(phone, code, callback) {
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', json: { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' } }, function (err, response, body) {
    if (err) return callback(err);
    if (response.statusCode === 401) return callback(new Error('wrong code'));
    if (body.error !== 'invalid_user_password') return callback(null, body);
    callback(new Error('wrong code'));
  });
}

module.exports = { login };
