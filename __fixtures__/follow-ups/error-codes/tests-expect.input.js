import axios from 'axios';
import assert from 'node:assert';

test('a wrong code', async () => {
  const phone = '+15550100';
  const code = '000000';
  const response = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }, { validateStatus: null });
  expect(response.status).toBe(401);
  expect(response.data.error).toEqual('invalid_user_password');
  assert.strictEqual(response.data.error, 'invalid_user_password');
});
