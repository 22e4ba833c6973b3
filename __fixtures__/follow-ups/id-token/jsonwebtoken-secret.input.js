import axios from 'axios';
import jwt from 'jsonwebtoken';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return jwt.verify(data.id_token, process.env.AUTH0_CLIENT_SECRET);
}
