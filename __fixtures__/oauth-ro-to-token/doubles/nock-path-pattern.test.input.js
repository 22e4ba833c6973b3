const nock = require('nock');
const { verify } = require('../src/verify');

afterEach(() => nock.cleanAll());

test('verifies', async () => {
  nock(/example\.auth0\.com/).post(/\/oauth\/ro$/).reply(200, { id_token: 'x' });

  await verify('+15550100001', '123456');
});
