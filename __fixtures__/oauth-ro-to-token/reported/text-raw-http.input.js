const tls = require('tls');

exports.verify = function (body, done) {
  const socket = tls.connect(443, 'acme.example.auth0.com', () => {
    socket.write('POST /oauth/ro HTTP/1.1\r\nHost: acme.example.auth0.com\r\nContent-Type: application/json\r\n\r\n' + body);
  });
  socket.once('data', done);
};
