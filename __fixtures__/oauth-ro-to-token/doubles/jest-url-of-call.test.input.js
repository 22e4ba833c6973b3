const axios = require('axios');

jest.mock('axios');

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'url', connection: 'sms', grant_type: 'password', username: phone, password: code });

test('posts to the tenant', async () => {
  await verify('+15550100001', '123456');

  expect(axios.post.mock.calls[0][0]).toBe('https://acme.example.auth0.com/oauth/ro');
});
