const axios = require('axios');

jest.mock('axios');

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: '4ny', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

test('posts to the tenant', async () => {
  await verify('+15550100001', '123456');

  expect(axios.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/token', expect.any(Object));
});
