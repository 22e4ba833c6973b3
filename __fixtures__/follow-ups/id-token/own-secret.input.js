import axios from 'axios';
import jwt from 'jsonwebtoken';

const K = process.env.K;

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_secret: K, client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return jwt.verify(data.id_token, K);
}
