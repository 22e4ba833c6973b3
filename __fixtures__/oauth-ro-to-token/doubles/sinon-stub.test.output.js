const request = require('request');
const sinon = require('sinon');

exports.verify = (phone, code, done) =>
  request.post({ url: 'https://acme.example.auth0.com/oauth/token', json: { client_id: 'stub', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } }, done);

describe('verify', () => {
  it('sends the code', () => {
    const post = sinon.stub(request, 'post');
    exports.verify('+15550100001', '123456', () => {});
    sinon.assert.calledWithMatch(post, {
      url: 'https://acme.example.auth0.com/oauth/token',
      json: { client_id: 'stub', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: '+15550100001', otp: '123456' },
    });
  });
});
