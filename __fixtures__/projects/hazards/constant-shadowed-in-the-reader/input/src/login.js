import axios from 'axios';
import { RO_URL } from './urls.js';

export function login(phone, code, RO_URL) {
  return axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
}

export const where = () => RO_URL;
