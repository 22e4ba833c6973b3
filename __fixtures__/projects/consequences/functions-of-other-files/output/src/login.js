import axios from 'axios';
import * as answers from './answers.js';
import { isWrongCode, keep } from './answers.js';

export async function login(phone, code) {
  try {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', client_secret: process.env.AUTH0_CLIENT_SECRET, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid offline_access' });
    keep(data);
    return answers.verifyToken(data.id_token);
  } catch (error) {
    if (isWrongCode(error)) return undefined;
    throw error;
  }
}
