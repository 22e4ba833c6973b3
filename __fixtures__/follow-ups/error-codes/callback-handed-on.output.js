const request = require('request');

function login(phone, code, done) {
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', json: { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' } }, done);
}

login('+15550100', '000000', (error, response, body) => {
  if (response.statusCode === 401) console.log('wrong code');
  if (body.error === 'invalid_user_password') console.log('wrong code');
});
