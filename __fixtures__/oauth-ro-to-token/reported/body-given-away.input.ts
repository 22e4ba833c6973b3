import axios from 'axios';
import { remember } from './history';

export function verify(phone: string, code: string) {
  const body = { client_id: 'g1v3n', connection: 'sms', grant_type: 'password', username: phone, password: code };
  remember(body);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
