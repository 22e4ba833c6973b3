import nock from 'nock';

test('is refused', async () => {
  nock('https://acme.example.auth0.com')
    .post('/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone: '+15550100', type: 'sms' })
    .reply(400, { error: 'bad.request' });
  await start('+15550100');
});
