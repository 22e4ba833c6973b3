import axios from 'axios';
import to from 'await-to-js';

export async function login(phone, code) {
  const [failure, response] = await to(axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }));
  if (failure && failure.response.data.error === 'invalid_user_password') return undefined;
  return response.data;
}
