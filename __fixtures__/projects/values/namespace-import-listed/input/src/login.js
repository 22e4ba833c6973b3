import axios from 'axios';
import * as urls from './urls.js';

export const login = (phone, code) => axios.post(urls.RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
