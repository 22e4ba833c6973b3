import axios from 'axios';
import { OAUTH } from './urls.js';

export const login = (phone, code) => axios.post(`${OAUTH}/ro`, { client_id: 'x4k', connection: 'Staff', username: phone, password: code, grant_type: 'password' });
