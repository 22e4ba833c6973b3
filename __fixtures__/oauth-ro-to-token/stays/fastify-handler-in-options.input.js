module.exports = async function (fastify) {
  fastify.post('/oauth/ro', { schema: { body: { type: 'object' } }, handler: login });
  fastify.route({ method: ['POST'], url: '/oauth/ro', handler: login });

  async function login(request, reply) {
    return reply.send({ id_token: request.body.username });
  }
};
