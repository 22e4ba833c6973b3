import axios from 'axios';
import { LOGIN } from './urls.js';

export const login = (phone, code) => axios.post(LOGIN, { client_id: 'x4k', connection: 'sms', username: phone, password: code, grant_type: 'password' });
