const got = require('got');

jest.mock('got');

const verify = (phone, code) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'p4rt', connection: 'sms', username: phone, password: code },
  });

test('posts the code', async () => {
  await verify('+15550100001', '123456');

  expect(got.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', {
    json: expect.objectContaining({ connection: 'sms', password: '123456' }),
  });
});
