const axios = require('axios');
const nock = require('nock');

const HOST = 'https://acme.example.auth0.com';
const PATH = '/oauth/token';

const verify = (phone, code) =>
  axios.post(HOST + PATH, { client_id: 'sh4r3dUrl', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

it('asks the tenant', async () => {
  nock(HOST).post(PATH).reply(200, { id_token: 'x' });

  expect((await verify('+15550100001', '123456')).status).toBe(200);
});
