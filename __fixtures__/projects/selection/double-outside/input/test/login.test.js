import nock from 'nock';
import { login } from '../src/login.js';

test('logs in', async () => {
  nock('https://acme.auth0.com').post('/oauth/ro').reply(200, {});
  await login('+15550100001', '123456');
});
