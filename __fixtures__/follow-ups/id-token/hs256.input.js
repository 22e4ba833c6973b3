import axios from 'axios';
import * as jwt from 'jsonwebtoken';

export async function login(phone, code) {
  const response = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  const options = { algorithms: ['HS256'] };
  return jwt.verify(response.data['id_token'], settings.key, options);
}
