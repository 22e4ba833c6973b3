import axios from 'axios';
import moxios from 'moxios';

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'm0x10s',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

beforeEach(() => moxios.install());

it('verifies', async () => {
  moxios.stubRequest('https://acme.example.auth0.com/oauth/ro', { status: 200, response: { id_token: 'x' } });
  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
