import axios from 'axios';
import { login } from './login';

jest.mock('axios');
jest.mock('./urls', () => ({ RO_URL: 'https://test.auth0.com/oauth/ro' }));

test('posts the code', async () => {
  await login('+15550100001', '123456');
  expect(axios.post).toHaveBeenCalled();
});
