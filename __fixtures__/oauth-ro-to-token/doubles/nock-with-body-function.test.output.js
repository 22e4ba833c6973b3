const axios = require('axios');
const nock = require('nock');

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'fUnct10n',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });

test('sends the code', async () => {
  // The function may look at any parameter.
  nock('https://acme.example.auth0.com').post('/oauth/ro', (body) => body.password === '123456').reply(200, {});

  await verify('+15550100001', '123456');
});
