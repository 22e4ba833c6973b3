import axios from 'axios';
import { ENDPOINTS } from './endpoints.js';

export const byPassword = (user, secret) => axios.post(ENDPOINTS.LOGIN, { client_id: 'abc', grant_type: 'password', connection: 'staff', username: user, password: secret });
