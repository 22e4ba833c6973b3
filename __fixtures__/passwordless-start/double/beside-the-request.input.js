import axios from 'axios';
import nock from 'nock';

const start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone, send: 'code' });

test('asks for a code', async () => {
  nock('https://acme.example.auth0.com').post('/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone: '+15550100', send: 'code' }).reply(200);
  await start('+15550100');
});
