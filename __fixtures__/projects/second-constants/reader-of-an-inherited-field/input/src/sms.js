import axios from 'axios';
import { Auth } from './Auth.js';

export const bySms = (phone, code) => axios.post(Auth.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
