import { createServer } from 'http';

createServer((req, res) => {
  const { pathname } = new URL(req.url ?? '/', 'http://localhost');
  switch (pathname) {
    case '/passwordless/start':
      res.end('{}');
      break;
    case '/oauth/ro':
    case '/oauth/token':
      res.end('{"access_token":"x"}');
      break;
    default:
      res.writeHead(404).end();
  }
}).listen(9000);
