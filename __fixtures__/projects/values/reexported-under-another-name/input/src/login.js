import axios from 'axios';
import { LOGIN_URL as url } from './auth';

export const login = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
