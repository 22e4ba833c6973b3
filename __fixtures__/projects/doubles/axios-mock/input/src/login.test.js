import axios from 'axios';
import { login } from './login';

jest.mock('axios');

test('posts the code', async () => {
  await login('+15550100001', '123456');
  expect(axios.post).toHaveBeenCalledWith('https://acme.auth0.com/oauth/ro', {
    client_id: 'abc',
    grant_type: 'password',
    connection: 'sms',
    username: '+15550100001',
    password: '123456',
  });
});
