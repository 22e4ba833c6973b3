const request = require('request');
const sinon = require('sinon');
const { login } = require('../src/login');

it('posts the code', () => {
  const post = sinon.stub(request, 'post');
  login('+15550100001', '123456', () => {});
  sinon.assert.calledWithMatch(post, { url: 'https://acme.auth0.com/oauth/token', json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: '+15550100001', otp: '123456' } });
});
