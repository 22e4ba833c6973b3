import axios from 'axios';
import { ENDPOINTS } from './endpoints';

export const bySms = (phone: string, code: string) => axios.post(ENDPOINTS.login, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
