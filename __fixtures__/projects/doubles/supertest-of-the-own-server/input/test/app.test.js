import request from 'supertest';
import { app } from '../src/app.js';

it('answers a login', async () => {
  await request(app).post('/oauth/ro').send({ client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' }).expect(200);
});
