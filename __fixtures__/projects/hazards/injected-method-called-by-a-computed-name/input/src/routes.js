export function routes(server, container) {
  server.post('/:action', ({ params, body }) => container.auth[params.action](body.connection, body.user, body.secret));
}
