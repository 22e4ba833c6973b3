const proxy = require('express-http-proxy');
const { toAuth0 } = require('./handlers');
const { forwardToAuth0 } = require('./forward');

const auth0 = proxy('https://acme.example.auth0.com');

module.exports = (app, server) => {
  app.all('/oauth/ro', proxy('https://acme.example.auth0.com'));
  app.all('/oauth/ro', auth0);
  app.post('/oauth/ro', forwardToAuth0);
  app.route('/oauth/ro').post(toAuth0.forward);
  app.post('/oauth/ro', (req, res) => toAuth0.proxy(req, res));
  server.route({ method: 'POST', path: '/oauth/ro', handler: (request, h) => h.proxy({ host: 'acme.example.auth0.com' }, request) });
  server.route({ method: 'POST', path: '/oauth/ro', handler: { proxy: { host: 'acme.example.auth0.com' } } });
};
