import axios from 'axios';
import { config } from './config.js';

export const login = (phone, code) => axios.post(config.loginUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
