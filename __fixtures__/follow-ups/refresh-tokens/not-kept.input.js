import axios from 'axios';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid offline_access', device: 'kiosk' });
  cache.set('access', data.access_token);
  console.log(data.refresh_token.length);
  return data;
}
