import axios from 'axios';
import { AUTH0_RO_URL } from './constants.js';

export const bySms = (phone, code) => axios.post(AUTH0_RO_URL, { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
