import axios from 'axios';
import { AUTH0_RO_URL, CLIENT_ID } from './auth';

export const byPassword = (user: string, secret: string) =>
  axios.post(AUTH0_RO_URL, { client_id: CLIENT_ID, grant_type: 'password', connection: 'staff', username: user, password: secret });
