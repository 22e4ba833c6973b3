import axios from 'axios';
import { config } from './auth/index.js';

export const login = (phone, code) => axios.post(config.ro, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
