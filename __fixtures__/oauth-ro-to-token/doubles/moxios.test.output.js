import axios from 'axios';
import moxios from 'moxios';

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'm0x10s',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });

beforeEach(() => moxios.install());

it('verifies', async () => {
  moxios.stubRequest('https://acme.example.auth0.com/oauth/token', { status: 200, response: { id_token: 'x' } });
  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
