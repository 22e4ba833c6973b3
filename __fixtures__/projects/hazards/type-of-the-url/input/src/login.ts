import axios from 'axios';
import { LOGIN } from './urls';

export const login = (phone: string, code: string) => axios.post(LOGIN, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
