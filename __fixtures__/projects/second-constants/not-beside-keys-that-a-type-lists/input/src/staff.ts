import axios from 'axios';
import { ENDPOINTS } from './endpoints';

export const byPassword = (user: string, secret: string) => axios.post(ENDPOINTS.login, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
