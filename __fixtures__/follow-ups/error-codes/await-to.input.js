import axios from 'axios';
import to from 'await-to-js';

export async function login(phone, code) {
  const [failure, response] = await to(axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }));
  if (failure && failure.response.data.error === 'invalid_user_password') return undefined;
  return response.data;
}
