import axios from 'axios';
import { start, verify } from './start';
jest.mock('axios');
it('asks for a code', async () => {
  await start('a@b.c');
  expect(axios.post).toHaveBeenCalledWith(expect.stringContaining('/passwordless/start'), { client_id: 'x', connection: 'email', email: 'a@b.c' });
});
it('logs in', async () => {
  await verify('a@b.c', '123456');
  expect(axios.post).toHaveBeenCalledWith(expect.stringContaining('/oauth/token'), { client_id: 'x', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: 'a@b.c', otp: '123456', scope: 'openid' });
});
