import nock from 'nock';
import { verify } from '../src/verify.js';

test('verifies the code', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/token').reply(200, { access_token: 'x' });
  await verify('+15550100', '123456');
});
