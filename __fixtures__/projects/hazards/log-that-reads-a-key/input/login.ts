import { log } from './log';
import axios from 'axios';
export const login = (phone: string, code: string) => {
  const body = { client_id: 'abc', connection: 'sms', username: phone, password: code, grant_type: 'password', scope: 'openid' };
  log('login', body);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
