const request = require('request');

function login(phone, code, callback) {
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', json: { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' } }, (error, response, body) => {
    callback(error || (response.statusCode === 200 ? null : body), body);
  });
}

function enter(phone, code) {
  login(phone, code, function (failure, tokens) {
    if (failure && failure.error === 'invalid_user_password') return console.log('wrong code');
    console.log(tokens.token_type);
  });
}

module.exports = { enter };
