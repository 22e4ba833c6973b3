const got = require('got');

jest.mock('got');

const verify = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'p4rt', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' },
  });

test('posts the code', async () => {
  await verify('+15550100001', '123456');

  expect(got.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/token', {
    json: expect.objectContaining({ realm: 'sms', otp: '123456' }),
  });
});
