import axios from 'axios';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid offline_access', device: 'kiosk' });
  return data;
}
