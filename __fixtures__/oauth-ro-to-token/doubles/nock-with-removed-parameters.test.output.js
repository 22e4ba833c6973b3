var nock = require('nock');
var request = require('request');

var login = function (phone, code, done) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/token',
    json: { client_id: 'r3m0v3d', realm: 'sms', username: phone, otp: code, scope: 'openid', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
  }, done);
};

it('logs in', function (done) {
  nock('https://acme.example.auth0.com')
    .post('/oauth/token', { client_id: 'r3m0v3d', realm: 'sms', username: '+15550100002', otp: '654321', scope: 'openid', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' })
    .reply(200, { id_token: 'x' });

  login('+15550100002', '654321', done);
});
