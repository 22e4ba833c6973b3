const axios = require('axios');
const nock = require('nock');

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'fUnct10n',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

test('sends the code', async () => {
  // The function may look at any parameter.
  nock('https://acme.example.auth0.com').post('/oauth/ro', (body) => body.password === '123456').reply(200, {});

  await verify('+15550100001', '123456');
});
