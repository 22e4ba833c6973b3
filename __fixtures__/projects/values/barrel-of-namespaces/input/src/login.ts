import axios from 'axios';
import { urls } from './auth';

export const login = (phone: string, code: string) => axios.post(urls.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
