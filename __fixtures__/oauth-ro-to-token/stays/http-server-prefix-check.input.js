import { createServer } from 'node:http';
import { answer } from './answers.js';

const emulator = createServer((req, res) => {
  if (req.url.startsWith('/oauth/ro')) return answer(res, 'legacy');
  if (/^\/oauth\/ro\/?$/.test(req.url)) return answer(res, 'legacy');
  return answer(res, 'unknown');
});

emulator.listen(0);
