import axios from 'axios';
import { AUTH0_RO_URL } from './constants.js';

export const byPassword = (user, secret) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
