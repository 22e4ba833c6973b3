import axios from 'axios';
import { endpoints } from './endpoints.js';

export const login = (phone, code) => axios.post(endpoints.login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
