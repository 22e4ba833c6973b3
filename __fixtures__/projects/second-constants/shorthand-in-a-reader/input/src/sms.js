import axios from 'axios';
import { url } from './constants.js';

export const bySms = (phone, code) => axios({ method: 'post', url, data: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
