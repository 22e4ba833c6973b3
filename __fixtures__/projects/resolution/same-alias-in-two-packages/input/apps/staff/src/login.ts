import axios from 'axios';
import { CONNECTION, RO_URL } from '@/config';

export const login = (user: string, secret: string) =>
  axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: CONNECTION, username: user, password: secret });
