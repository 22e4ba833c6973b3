import axios from 'axios';
import { AUTH0_RO_URL } from './urls.js';

export const login = (phone, code) => axios.post(AUTH0_RO_URL, { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
