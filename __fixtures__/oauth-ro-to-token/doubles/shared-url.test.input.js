const axios = require('axios');
const nock = require('nock');

const HOST = 'https://acme.example.auth0.com';
const PATH = '/oauth/ro';

const verify = (phone, code) =>
  axios.post(HOST + PATH, { client_id: 'sh4r3dUrl', connection: 'sms', grant_type: 'password', username: phone, password: code });

it('asks the tenant', async () => {
  nock(HOST).post(PATH).reply(200, { id_token: 'x' });

  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
