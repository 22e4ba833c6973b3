import fastify from 'fastify';

const server = fastify();

server.post('/oauth/ro', async (request, reply) => {
  const { connection } = request.body as { connection: string };
  if (connection !== 'sms') return reply.code(400).send({ error: 'invalid_request' });
  return { access_token: 'opaque' };
});

server.route({
  method: 'POST',
  url: '/v1/oauth/ro',
  handler: async (request, reply) => reply.redirect('/oauth/token'),
});

export default server;
