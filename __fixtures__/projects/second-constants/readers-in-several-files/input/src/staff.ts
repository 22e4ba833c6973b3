import axios from 'axios';
import { AUTH0_RO_URL } from './constants';

export const byPassword = (user: string, secret: string) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
