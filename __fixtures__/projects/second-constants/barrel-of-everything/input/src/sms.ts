import axios from 'axios';
import { AUTH0_RO_URL } from './auth';

export const bySms = (phone: string, code: string) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
