import nock from 'nock';

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code });

test('verifies the code', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/ro', { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: '+15550100', password: '123456' }).reply(200, {});
  await verify('+15550100', '123456');
});
