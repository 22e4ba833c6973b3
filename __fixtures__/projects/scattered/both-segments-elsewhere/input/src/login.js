import axios from 'axios';
import { OAUTH, RO } from './urls.js';

export const login = (phone, code) => axios.post(`${OAUTH}/${RO}`, { client_id: 'x4k', connection: 'sms', username: phone, password: code, grant_type: 'password' });
