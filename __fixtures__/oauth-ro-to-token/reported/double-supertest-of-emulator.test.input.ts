import request from 'supertest';
import { app } from '../src/emulator';

it('answers a login with a code', async () => {
  const response = await request(app)
    .post('/oauth/ro')
    .send({ client_id: 'd0ubl3', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' });

  expect(response.status).toBe(200);
});
