const nock = require('nock');
const { verify } = require('../lib/login');

test('exchanges the code', async () => {
  nock('https://acme.example.auth0.com')
    .post('/oauth/ro', { client_id: 'd0ubl3', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' })
    .reply(200, { id_token: 'x.y.z' });

  expect(await verify('+15550100001', '123456')).toEqual({ id_token: 'x.y.z' });
});
