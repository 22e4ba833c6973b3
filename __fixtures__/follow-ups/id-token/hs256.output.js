import axios from 'axios';
import * as jwt from 'jsonwebtoken';

export async function login(phone, code) {
  const response = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  const options = { algorithms: ['HS256'] };
  return jwt.verify(response.data['id_token'], settings.key, options);
}
