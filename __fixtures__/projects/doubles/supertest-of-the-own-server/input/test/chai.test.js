import chai from 'chai';
import chaiHttp from 'chai-http';
import { app } from '../src/app.js';

chai.use(chaiHttp);

it('answers a login', async () => {
  await chai.request(app).post('/oauth/ro').send({ client_id: 'abc', grant_type: 'password', connection: 'sms', username: '+15550100001', password: '123456' });
});
