'use strict';

const Hapi = require('@hapi/hapi');

exports.start = async function () {
  const server = Hapi.server({ port: 4000 });

  server.route({
    method: 'POST',
    path: '/oauth/ro',
    handler: (request, h) => {
      const { username, password, connection } = request.payload;
      return h.response({ username, password, connection }).code(200);
    },
  });

  await server.start();
};
