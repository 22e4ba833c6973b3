const axios = require('axios');

jest.mock('axios');

const login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'p4rt',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

it('posts the code', async () => {
  await login('+15550100001', '123456');

  expect(axios.post).toHaveBeenCalledWith(expect.stringContaining('/oauth/ro'), expect.objectContaining({ connection: 'sms' }));
});
