import axios from 'axios';
import { expect, test, vi } from 'vitest';

vi.mock('axios');

const verify = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: '0th3r',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });

test('never logs in to the database', async () => {
  await verify('+15550100001', '123456');

  expect(axios.post).not.toHaveBeenCalledWith('https://acme.example.auth0.com/oauth/ro', { client_id: '0th3r', connection: 'customers', username: '+15550100001', password: '123456' });
});
