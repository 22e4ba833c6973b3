const http = require('http');
const https = require('https');
const httpProxy = require('http-proxy');

const proxy = httpProxy.createProxyServer({});

http.createServer((req, res) => {
  if (req.url === '/oauth/ro') return proxy.web(req, res, { target: 'https://acme.example.auth0.com' });
  switch (req.url) {
    case '/oauth/ro':
    case '/oauth/token':
      return req.pipe(https.request({ host: 'acme.example.auth0.com', path: req.url }));
    default:
      return res.end();
  }
}).listen(9000);

module.exports = {
  'POST /oauth/ro': (req, res) => proxy.web(req, res),
};
