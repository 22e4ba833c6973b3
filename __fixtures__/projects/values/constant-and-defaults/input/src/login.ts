import axios from 'axios';
import { AUTH0_RO_URL, defaults } from './config';

export async function verify(phone: string, code: string) {
  const { data } = await axios.post(AUTH0_RO_URL, {
    ...defaults,
    username: phone,
    password: code,
    scope: 'opend profile',
  });
  return data;
}
