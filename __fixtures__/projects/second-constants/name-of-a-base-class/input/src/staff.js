import axios from 'axios';
import { Auth } from './Auth.js';

export const byPassword = (user, secret) => axios.post(Auth.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
export const refresh = (token) => axios.post(Auth.TOKEN_URL, token);
