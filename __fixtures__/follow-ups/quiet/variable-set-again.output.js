import axios from 'axios';

export async function login(phone, code) {
  let response = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }, { validateStatus: null });
  const token = response.data.access_token;
  response = await axios.get('https://api.example.com/me', { headers: { authorization: token }, validateStatus: null });
  if (response.status === 401) throw new Error('not allowed');
  if (response.data.error === 'invalid_user_password') throw new Error('not allowed');
  return response.data;
}
