var webAuth = new auth0.WebAuth({ domain: 'acme.example.auth0.com', clientID: 'abc' });
function start(phone, done) {
  webAuth.passwordlessStart({ connection: 'sms', phoneNumber: phone, send: 'code' }, done);
}
function login(phone, code, done) {
  webAuth.client.loginWithResourceOwner({ connection: 'sms', username: phone, password: code, scope: 'openid' }, done);
}
