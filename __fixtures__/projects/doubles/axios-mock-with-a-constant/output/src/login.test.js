import axios from 'axios';
import { login } from './login';
import { RO_URL } from './urls';

jest.mock('axios');

test('posts the code', async () => {
  await login('+15550100001', '123456');
  expect(axios.post).toHaveBeenCalledWith(RO_URL, expect.objectContaining({ realm: 'sms', otp: '123456' }));
});
