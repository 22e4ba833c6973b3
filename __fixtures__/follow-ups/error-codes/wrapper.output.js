import axios from 'axios';

async function post(url, body) {
  const response = await axios.post(url, body, { validateStatus: () => true });
  if (response.status === 401) throw new Error('not allowed');
  return response.data;
}

export async function login(phone, code) {
  const answer = await post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  return answer.error === 'invalid_user_password' ? undefined : answer;
}

export async function orders() {
  const answer = await post('https://api.example.com/orders', {});
  return answer.error === 'invalid_user_password' ? undefined : answer;
}
