const http = require('http');

http.createServer(function (req, res) {
  if (req.method === 'POST' && req.url === '/oauth/ro') {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify({ access_token: 'a', id_token: 'b' }));
    return;
  }
  res.statusCode = 404;
  res.end();
}).listen(8081);
