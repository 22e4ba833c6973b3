import nock from 'nock';

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

test('verifies the code', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/token', { client_id: CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: '+15550100', otp: '123456' }).reply(200, {});
  await verify('+15550100', '123456');
});
