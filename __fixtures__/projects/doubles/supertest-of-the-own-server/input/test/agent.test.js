import supertest from 'supertest';
import { app } from '../src/app.js';

let agent;

beforeAll(() => {
  agent = supertest.agent(app);
});

it('answers a login', async () => {
  await agent.post('/oauth/ro').send({ client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' });
});
