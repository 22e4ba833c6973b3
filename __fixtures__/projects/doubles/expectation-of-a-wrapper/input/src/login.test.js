import { login } from './login';
import { post } from './http';

jest.mock('./http');

test('posts the code', async () => {
  await login('+15550100001', '123456');
  expect(post).toHaveBeenCalledWith('/oauth/ro', {
    client_id: 'abc',
    grant_type: 'password',
    connection: 'sms',
    username: '+15550100001',
    password: '123456',
  });
});
