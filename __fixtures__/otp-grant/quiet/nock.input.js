import nock from 'nock';

test('refuses the legacy keys', async () => {
  nock('https://acme.example.auth0.com')
    .post('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username: '+15550100', password: '123456', connection: 'sms' })
    .reply(400, { error: 'invalid_request' });
  await login();
});
