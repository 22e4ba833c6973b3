var webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });
function login(phone, code, done) {
  webAuth.client.oauthToken({ realm: 'sms', username: phone, otp: code, scope: 'openid', grantType: 'http://auth0.com/oauth/grant-type/passwordless/otp' }, done);
}
