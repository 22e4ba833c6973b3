import axios from 'axios';
import { ENDPOINTS } from './endpoints.js';

export const bySms = (phone, code) => axios.post(ENDPOINTS.LOGIN, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
