const request = require('request');
const sinon = require('sinon');

exports.verify = (phone, code, done) =>
  request.post({ url: 'https://acme.example.auth0.com/oauth/ro', json: { client_id: 'stub', connection: 'sms', grant_type: 'password', username: phone, password: code } }, done);

describe('verify', () => {
  it('sends the code', () => {
    const post = sinon.stub(request, 'post');
    exports.verify('+15550100001', '123456', () => {});
    sinon.assert.calledWithMatch(post, {
      url: 'https://acme.example.auth0.com/oauth/ro',
      json: { client_id: 'stub', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' },
    });
  });
});
