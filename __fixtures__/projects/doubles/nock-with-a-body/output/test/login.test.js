const nock = require('nock');
const { login } = require('../src/login');

it('logs in', async () => {
  nock('https://acme.auth0.com')
    .post('/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: '+15550100001', otp: '123456' })
    .reply(200, { id_token: 'x' });
  await login('+15550100001', '123456');
});
