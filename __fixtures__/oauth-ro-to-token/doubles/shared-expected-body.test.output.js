const axios = require('axios');
const nock = require('nock');

const body = { client_id: 'sh4r3d', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: '+15550100001', otp: '123456' };

const verify = () => axios.post('https://acme.example.auth0.com/oauth/token', body);

it('sends the body', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/token', body).reply(200, {});

  await verify();
});
