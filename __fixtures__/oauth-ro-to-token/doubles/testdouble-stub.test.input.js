import td from 'testdouble';
import http from '../src/http.js';
import { verify } from '../src/verify.js';

it('verifies', async () => {
  td.replace(http, 'post');
  td.when(http.post('/oauth/ro', { client_id: 'td', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' }))
    .thenResolve({ id_token: 'x' });

  expect(await verify('+15550100001', '123456')).toBe('x');
});
