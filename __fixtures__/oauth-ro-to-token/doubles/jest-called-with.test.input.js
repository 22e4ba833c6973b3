import axios from 'axios';

jest.mock('axios');

const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'j3st',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

test('posts the code', async () => {
  await verify('+15550100001', '123456');

  expect(axios.post).toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'j3st',
    connection: 'sms',
    grant_type: 'password',
    username: '+15550100001',
    password: '123456',
  });
});
