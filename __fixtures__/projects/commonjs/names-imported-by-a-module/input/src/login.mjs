import axios from 'axios';
import { roUrl } from './config.cjs';

export const login = (phone, code) => axios.post(roUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
