var nock = require('nock');
var request = require('request');

var login = function (phone, code, done) {
  request.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    json: { client_id: 'r3m0v3d', connection: 'sms', username: phone, password: code, device: 'kiosk', scope: 'openid' }
  }, done);
};

it('logs in', function (done) {
  nock('https://acme.example.auth0.com')
    .post('/oauth/ro', { client_id: 'r3m0v3d', connection: 'sms', username: '+15550100002', password: '654321', device: 'kiosk', scope: 'openid' })
    .reply(200, { id_token: 'x' });

  login('+15550100002', '654321', done);
});
