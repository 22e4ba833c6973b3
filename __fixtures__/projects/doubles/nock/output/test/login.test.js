const nock = require('nock');
const { login } = require('../src/login');

it('logs in', async () => {
  nock('https://acme.auth0.com').post('/oauth/token').reply(200, { id_token: 'x' });
  await login('+15550100001', '123456');
});
