const fastify = require('fastify')();

fastify.post('/oauth/ro', async (request) => ({ connection: request.body.connection }));

test('the emulator echoes the connection', async () => {
  const response = await fastify.inject({
    method: 'POST',
    url: '/oauth/ro',
    payload: { client_id: 'f4st1fy', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' },
  });

  expect(response.json()).toEqual({ connection: 'sms' });
});
