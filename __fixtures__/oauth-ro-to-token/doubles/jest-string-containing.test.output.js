const axios = require('axios');

jest.mock('axios');

const login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'p4rt',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });

it('posts the code', async () => {
  await login('+15550100001', '123456');

  expect(axios.post).toHaveBeenCalledWith(expect.stringContaining('/oauth/ro'), expect.objectContaining({ connection: 'sms' }));
});
