const request = require('request');
const sinon = require('sinon');
const { login } = require('../src/login');

it('posts the code', () => {
  const post = sinon.stub(request, 'post');
  login('+15550100001', '123456', () => {});
  sinon.assert.calledWithMatch(post, { url: 'https://acme.auth0.com/oauth/ro', json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' } });
});
