import axios from 'axios';
import { URLS } from './urls.js';

export const bySms = (phone, code) => axios.post(URLS.loginUrl, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
