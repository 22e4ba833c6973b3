import axios from 'axios';
import jwt from 'jsonwebtoken';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  return jwt.verify(data.id_token, process.env.AUTH0_CLIENT_SECRET);
}
