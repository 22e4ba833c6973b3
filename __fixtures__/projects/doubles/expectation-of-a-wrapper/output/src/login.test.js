import { login } from './login';
import { post } from './http';

jest.mock('./http');

test('posts the code', async () => {
  await login('+15550100001', '123456');
  expect(post).toHaveBeenCalledWith('/oauth/token', {
    client_id: 'abc',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: '+15550100001',
    otp: '123456',
  });
});
