import axios from 'axios';
import { RO_URL } from '.';

export const login = (phone: string, code: string) => axios.post(RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
