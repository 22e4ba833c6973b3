import axios from 'axios';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid offline_access' });
  return data;
}
