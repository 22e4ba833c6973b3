import axios from 'axios';
import * as answers from './answers.js';
import { isWrongCode, keep } from './answers.js';

export async function login(phone, code) {
  try {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid offline_access', device: 'kiosk' });
    keep(data);
    return answers.verifyToken(data.id_token);
  } catch (error) {
    if (isWrongCode(error)) return undefined;
    throw error;
  }
}
