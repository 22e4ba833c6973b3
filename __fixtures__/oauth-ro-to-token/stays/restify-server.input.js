const restify = require('restify');

const server = restify.createServer({ name: 'emulator' });

server.use(restify.plugins.bodyParser());
server.post({ path: '/oauth/ro', version: '1.0.0' }, function (req, res, next) {
  res.send({ id_token: 'x', access_token: 'y' });
  next();
});
server.listen(8085);
