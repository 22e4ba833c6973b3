import axios from 'axios';
import assert from 'node:assert';

test('a wrong code', async () => {
  const phone = '+15550100';
  const code = '000000';
  const response = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }, { validateStatus: null });
  expect(response.status).toBe(401);
  expect(response.data.error).toEqual('invalid_user_password');
  assert.strictEqual(response.data.error, 'invalid_user_password');
});
