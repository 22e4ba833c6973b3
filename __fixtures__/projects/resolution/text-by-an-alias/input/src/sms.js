import axios from 'axios';
import url from './endpoint.js';

export const bySms = (phone, code) => axios.post(url, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
