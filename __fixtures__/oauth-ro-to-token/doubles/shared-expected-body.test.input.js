const axios = require('axios');
const nock = require('nock');

const body = { client_id: 'sh4r3d', connection: 'sms', grant_type: 'password', username: '+15550100001', password: '123456' };

const verify = () => axios.post('https://acme.example.auth0.com/oauth/ro', body);

it('sends the body', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/ro', body).reply(200, {});

  await verify();
});
